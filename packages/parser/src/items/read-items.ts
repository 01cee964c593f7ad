import { type Block, firstLine, lastLine } from "../blocks/block.ts";
import type { Diagnostics } from "../diagnostics/create-diagnostics.ts";
import { readAttachments } from "../facts/read-attachments.ts";
import { readDecision } from "../facts/read-decision.ts";
import { readEarlierDecisions } from "../facts/read-earlier-decisions.ts";
import { readRecommendations } from "../facts/read-recommendation.ts";
import { readReferences } from "../facts/read-references.ts";
import { readRoute } from "../facts/read-route.ts";
import type { Spans } from "../lines/spans.ts";
import type { ParseOptions } from "../options.ts";
import type {
  AgendaItem,
  CaseNumber,
  Decision,
  Meeting,
  MinutesKind,
  Recommendation,
  Section,
} from "../records/index.ts";
import { chooseDecision } from "../sections/choose-decision.ts";
import { findSections, firstLineOf, lastLineOf, type RawSection } from "../sections/find-sections.ts";
import { findUnheadedRecommendation } from "../sections/find-unheaded-recommendation.ts";
import type { HeadingTemplate } from "../sections/heading-template.ts";
import type { SectionHeading } from "../sections/section-heading.ts";
import { sectionText } from "../sections/section-text.ts";
import { withUnheadedDecision } from "../sections/unheaded-decision.ts";
import { isClosedTitle, withoutClosedLabel } from "./closed-title.ts";
import type { RawItem } from "./divide-items.ts";
import { createItemIds, distinctIds } from "./item-id.ts";
import { isRoutineTitle } from "./routine-title.ts";

/** What the reading of every item shares. */
export interface ItemContext {
  readonly kind: MinutesKind;
  readonly meeting: Meeting;
  readonly options: ParseOptions;
  readonly spans: Spans;
  readonly template: HeadingTemplate;
  readonly isOwn: (heading: SectionHeading) => boolean;
  readonly diagnostics: Diagnostics;
  readonly sha256: string;
}

/** The records of all items, with ids that are distinct within the document. */
export function readItems(raw: readonly RawItem[], context: ItemContext): AgendaItem[] {
  const ids = idsOf(raw, context);
  return raw.map((item, index) => readItem(item, index + 1, ids[index] ?? "", context));
}

function readItem(raw: RawItem, position: number, id: string, context: ItemContext): AgendaItem {
  const { spans, meeting } = context;
  const access = accessOf(raw);
  const sections = sectionsOf(raw, access, context);
  const ofKind = (kind: Section["kind"]): RawSection[] => sections.filter((section) => section.kind === kind);
  const recommendations = ofKind("recommendation").flatMap((section) => readRecommendations(section, spans));
  return {
    id,
    number: raw.start.heading.number,
    position,
    title: withoutClosedLabel(raw.title),
    titleAsPrinted: raw.titleBlocks.map((block) => block.lines.map((line) => line.printed).join(" ")).join(" "),
    route: readRoute(withoutClosedLabel(raw.title)),
    access,
    caseNumber: caseNumberOf(raw, context),
    sections: sections.flatMap((section) => toSection(section, spans)),
    recommendations,
    decision: decisionOf(sections, recommendations, context),
    earlierDecisions: ofKind("history").flatMap((section) => readEarlierDecisions(section, spans, meeting.date)),
    attachments: ofKind("attachments").flatMap((section) => readAttachments(section, spans)),
    references: readReferences(sections, { spans, meeting }),
    routine: isRoutineTitle(withoutClosedLabel(raw.title)),
    span: spanOf(raw, spans),
  };
}

/** The sections of an item, with those that have no heading of their own. */
export function sectionsOf(
  raw: RawItem,
  access: AgendaItem["access"],
  { template, isOwn, kind }: ItemContext,
): RawSection[] {
  const headed = findUnheadedRecommendation(findSections(raw.body, { template, isOwn }), raw.title);
  return isAgenda(kind) ? headed : withUnheadedDecision(headed, access, template.headless);
}

function isAgenda(kind: MinutesKind): boolean {
  return kind === "agenda" || kind === "supplementaryAgenda";
}

/** An agenda has none: a `Beslutning` that is printed in it is an empty field. */
function decisionOf(
  sections: readonly RawSection[],
  recommendations: readonly Recommendation[],
  { kind, spans, meeting, diagnostics }: ItemContext,
): Decision | null {
  const own = chooseDecision(sections);
  if (own === null || (isAgenda(kind) && own.blocks.length === 0)) return null;
  const attendance = sections.filter((section) => section.kind === "attendance").flatMap(attendanceOf);
  const unsure = (text: string): void =>
    diagnostics.add(
      "decision.act-unknown",
      "info",
      `Det blev ikke genkendt, hvad der er besluttet i “${text.slice(0, 80)}”.`,
    );
  return readDecision(own, {
    spans,
    meetingDate: meeting.date,
    body: meeting.body,
    recommendations,
    attendance,
    unsure,
  });
}

/** `Afbud` above names reads like `Afbud: names`. */
function attendanceOf(section: RawSection): string[] {
  return section.blocks.map((block) => `${section.heading?.heading ?? ""}: ${block.text}`);
}

function caseNumberOf(raw: RawItem, { diagnostics, spans }: ItemContext): CaseNumber | null {
  for (const { caseNumber } of raw.caseLines) if (caseNumber !== null) return caseNumber;
  const unreadable = raw.caseLines.find((line) => line.unreadable !== null)?.unreadable;
  if (unreadable != null)
    diagnostics.add(
      "case-number.unreadable",
      "warning",
      `Sagsnummeret “${unreadable.slice(0, 60)}” kunne ikke læses.`,
      spanOf(raw, spans),
    );
  return null;
}

function idsOf(raw: readonly RawItem[], { options, meeting, kind, sha256 }: ItemContext): string[] {
  const idOf = createItemIds({
    municipality: options.municipality ?? null,
    body: meeting.body,
    date: meeting.date,
    supplementary: kind === "supplementaryAgenda" || kind === "supplementaryMinutes",
    sha256,
  });
  return distinctIds(raw.map(({ start }, index) => idOf(start.heading.number, index + 1)));
}

function toSection(section: RawSection, spans: Spans): Section[] {
  const first = firstLineOf(section);
  const last = lastLineOf(section);
  if (first === null || last === null) return [];
  const text = sectionText(section.blocks);
  return [{ kind: section.kind, heading: section.heading?.heading ?? null, text, span: spans.ofLines(first, last) }];
}

function spanOf(raw: RawItem, spans: Spans): AgendaItem["span"] {
  const [first, ...others] = raw.blocks as readonly [Block, ...Block[]];
  return spans.ofLines(firstLine(first), lastLine(others[others.length - 1] ?? first));
}

/** Closed where title, labels or the group heading above say so. */
export function accessOf(raw: RawItem): AgendaItem["access"] {
  return raw.closedGroup || isClosedTitle(raw.title) || raw.caseLines.some((line) => line.access === "closed")
    ? "closed"
    : "open";
}
