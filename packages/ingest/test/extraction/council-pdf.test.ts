import { parseMinutes } from "@referat/parser";
import type { Minutes } from "@referat/parser/records";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { extractFile } from "../../src/extraction/extract-file.ts";
import { attachmentAddress } from "./council/council-blocks.ts";
import { closedDecision, councilItems } from "./council/council-meeting.ts";
import { type CouncilStyle, printCouncil, printCouncilWithChromium } from "./council/print-council.ts";

const A4 = [595, 842] as const;
const styles: readonly (readonly [string, CouncilStyle | "Chromium"])[] = [
  ["printed by a browser", "Chromium"],
  ["as the product sets it", { page: A4, boldHeadings: true }],
  ["headings told by their size alone", { page: A4, boldHeadings: false }],
  ["narrow pages: titles of three lines", { page: [430, 842], boldHeadings: true }],
  [
    "low pages: breaks inside titles, clauses and attachments, contents over two pages",
    { page: [500, 330], boldHeadings: true },
  ],
  ["no space between paragraphs", { page: A4, boldHeadings: true, tight: true }],
  ["every paragraph tagged as one", { page: A4, boldHeadings: true, tagged: true }],
  ["tagged, and low pages", { page: [500, 330], boldHeadings: true, tagged: true }],
  ["lower pages", { page: [560, 300], boldHeadings: false }],
];

/** Where nothing parts paragraphs, one that ends with a full line cannot be told from the next: the words must be right. */
const plain = (text: string, style: CouncilStyle | "Chromium"): string =>
  text.replace(/\n+/gu, style !== "Chromium" && style.tight ? " " : "\n").trim();

describe.each(styles)("a council's 21 items: %s", (_name, style) => {
  let minutes: Minutes;
  beforeAll(async () => {
    const bytes = style === "Chromium" ? await printCouncilWithChromium() : await printCouncil(style);
    if (bytes) minutes = parseMinutes(await extractFile({ name: "byraad.pdf", bytes }));
  });
  beforeEach((context) => {
    if (!minutes) context.skip("the program is not installed");
  });

  test("body, time and place", () => {
    const { body, date, startTime, location } = minutes.meeting;
    expect([body, date, startTime, location]).toEqual(["Byrådet", "2025-08-27", "16:00", "Rådhuset, byrådssalen"]);
  });

  test("every number, title and case number", () => {
    const read = minutes.items.map((item) => [item.number, item.title, item.caseNumber?.raw, item.access]);
    expect(read).toEqual(
      councilItems.map(({ title, caseNumber, closed }, index) => [
        String(index + 1),
        title.replace("Lukket: ", ""),
        caseNumber,
        closed ? "closed" : "open",
      ]),
    );
  });

  test("every section, word for word", () => {
    const read = minutes.items.map((item) =>
      item.sections
        .filter(({ kind }) => kind !== "attachments")
        .map(({ heading, text }) => [heading, plain(text, style)]),
    );
    const printed = councilItems.map(({ sections }) =>
      sections.map(([heading, lines]) => [heading, plain(lines.join("\n"), style)]),
    );
    expect(read.slice(0, -1)).toEqual(printed.slice(0, -1));
  });

  test("every decision, also the one without a heading", () => {
    const read = minutes.items.map(({ decision }) => decision?.text);
    const printed = councilItems.map(({ sections, closed }) => (closed ? closedDecision : sections[0]?.[1].join("\n")));
    expect(read).toEqual(printed);
  });

  test("every clause of the recommendations", () => {
    const read = minutes.items.map(({ recommendations }) =>
      recommendations.flatMap(({ clauses }) => clauses.map(({ number }) => number)),
    );
    expect(read).toEqual(councilItems.map((_, index) => (index === 0 || index === 20 ? [] : ["1", "2", "3"])));
  });

  test("all 66 attachments with their addresses", () => {
    const read = minutes.items.flatMap(({ attachments }) => attachments.map(({ title, href }) => [title, href]));
    const printed = councilItems
      .flatMap(({ attachments }) => attachments)
      .map((title, number) => [title, attachmentAddress(number)]);
    expect(read).toHaveLength(66);
    expect(read).toEqual(printed);
  });
});
