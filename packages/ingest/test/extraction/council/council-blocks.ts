import { closedDecision, councilItems } from "./council-meeting.ts";

/** What the product prints, piece by piece. */
export interface CouncilBlock {
  readonly style: "title" | "label" | "plain" | "contents-heading" | "contents" | "item" | "section" | "attachment";
  readonly text: string;
  /** Page of an entry of the contents. */
  readonly page?: number;
  /** What stands beside a label. */
  readonly value?: string;
}

/** The product cuts titles of its table of contents here, and then prints no dots. */
const LONGEST_ENTRY = 96;
const FIRST_ITEM_PAGE = 3;

/** The pieces of the whole document in their order; every item begins a page. */
export function councilBlocks(): CouncilBlock[] {
  const head: CouncilBlock[] = [
    { style: "title", text: "REFERAT Byrådet d. 27-08-2025" },
    { style: "label", text: "Mødedato", value: "Onsdag d. 27. august 2025 kl. 16:00" },
    { style: "label", text: "Mødested", value: "Rådhuset, byrådssalen" },
    { style: "contents-heading", text: "Indholdsfortegnelse" },
  ];
  const contents = councilItems.map(({ title }, index): CouncilBlock => {
    return { style: "contents", text: title.slice(0, LONGEST_ENTRY), page: FIRST_ITEM_PAGE + index };
  });
  return [...head, ...contents, ...councilItems.flatMap(itemBlocks)];
}

function itemBlocks(item: (typeof councilItems)[number], index: number): CouncilBlock[] {
  const sections = item.sections.flatMap(([heading, lines]): CouncilBlock[] => [
    { style: "section", text: heading },
    ...lines.map((text): CouncilBlock => ({ style: "plain", text })),
  ]);
  const attachments = item.attachments.map((text): CouncilBlock => ({ style: "attachment", text }));
  return [
    { style: "item", text: `Punkt ${index + 1}: ${item.title}` },
    { style: "plain", text: item.caseNumber },
    ...sections,
    ...(attachments.length > 0 ? [{ style: "section", text: "Bilag" } as const, ...attachments] : []),
    ...(item.closed ? [{ style: "plain", text: closedDecision } as const] : []),
  ];
}

/** Where the product keeps the attachment of this number. */
export function attachmentAddress(number: number): string {
  return `https://dagsordener.eksempel.dk/vis/bilag/${4711 + number}`;
}
