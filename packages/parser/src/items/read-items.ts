import { type Block, firstLine, lastLine } from "../blocks/block.ts";
import { closedWords, routineTitles } from "../danish/item-vocabulary.ts";
import type { Diagnostics } from "../diagnostics/create-diagnostics.ts";
import { readAttachments } from "../facts/read-attachments.ts";
import { readDecision } from "../facts/read-decision.ts";
import { readRecommendations } from "../facts/read-recommendation.ts";
import { readRoute } from "../facts/read-route.ts";
import type { Spans } from "../lines/spans.ts";
import type { ParseOptions } from "../options.ts";
import type { AgendaItem, Meeting, MinutesKind, Section } from "../records/index.ts";
import {
  findSections,
  firstLineOf,
  type HeadingCounts,
  lastLineOf,
  type RawSection,
} from "../sections/find-sections.ts";
import { findUnheadedRecommendation } from "../sections/find-unheaded-recommendation.ts";
import { sectionText } from "../sections/section-text.ts";
import type { RawItem } from "./divide-items.ts";
import { distinctIds, itemId } from "./item-id.ts";

/** What the reading of every item shares. */
export interface ItemContext {
  readonly kind: MinutesKind;
  readonly meeting: Meeting;
  readonly options: ParseOptions;
  readonly spans: Spans;
  readonly counts: HeadingCounts;
  readonly diagnostics: Diagnostics;
  readonly sha256: string;
}

/** The records of all items, with ids that are distinct within the document. */
export function readItems(raw: readonly RawItem[], context: ItemContext): AgendaItem[] {
  const items = raw.map((item, index) => readItem(item, index + 1, context));
  const ids = distinctIds(items.map((item) => item.id));
  return items.map((item, index) => ({ ...item, id: ids[index] ?? item.id }));
}

function readItem(raw: RawItem, position: number, context: ItemContext): AgendaItem {
  const { spans, meeting } = context;
  const sections = findUnheadedRecommendation(findSections(raw.body, context.counts), raw.title);
  const ofKind = (kind: Section["kind"]): RawSection[] => sections.filter((section) => section.kind === kind);
  const recommendations = ofKind("recommendation").flatMap((section) => readRecommendations(section, spans));
  const own = ofKind("decision").at(-1);
  const last = raw.blocks[raw.blocks.length - 1] ?? raw.titleBlocks[0];
  const first = raw.titleBlocks[0] as Block;
  return {
    id: idOf(raw, position, context),
    number: raw.start.heading.number,
    position,
    title: raw.title,
    titleAsPrinted: raw.titleBlocks.map((block) => block.lines.map((line) => line.printed).join(" ")).join(" "),
    route: readRoute(raw.title),
    access: accessOf(raw),
    caseNumber: raw.caseLines.find((line) => line.caseNumber !== null)?.caseNumber ?? null,
    sections: sections.flatMap((section) => toSection(section, spans)),
    recommendations,
    decision:
      own === undefined
        ? null
        : readDecision(own, { spans, meetingDate: meeting.date, body: meeting.body, recommendations }),
    earlierDecisions: [],
    attachments: ofKind("attachments").flatMap((section) => readAttachments(section, spans)),
    references: [],
    routine: isRoutine(raw.title),
    span: spans.ofLines(firstLine(first), lastLine(last ?? first)),
  };
}

function idOf(raw: RawItem, position: number, { options, meeting, kind, sha256 }: ItemContext): string {
  return itemId({
    municipality: options.municipality ?? null,
    body: meeting.body,
    date: meeting.date,
    number: raw.start.heading.number,
    position,
    supplementary: kind === "supplementaryAgenda" || kind === "supplementaryMinutes",
    sha256,
  });
}

function toSection(section: RawSection, spans: Spans): Section[] {
  const first = firstLineOf(section);
  const last = lastLineOf(section);
  if (first === null || last === null) return [];
  return [
    {
      kind: section.kind,
      heading: section.heading?.heading ?? null,
      text: sectionText(section.blocks),
      span: spans.ofLines(first, last),
    },
  ];
}

function accessOf(raw: RawItem): AgendaItem["access"] {
  const low = raw.title.toLowerCase();
  if (raw.caseLines.some((line) => line.access === "closed")) return "closed";
  return closedWords.some((word) => low.startsWith(word) || low.includes(`- ${word}`)) ? "closed" : "open";
}

function isRoutine(title: string): boolean {
  const low = title.toLowerCase().replace(/^[\p{L}/\d, §.]{1,30} [-–] /u, "");
  return routineTitles.some((routine) => low.startsWith(routine));
}
