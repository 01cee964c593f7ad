import { casePrefixes, findCaseNumbers } from "@referat/parser/case-number";
import type { AgendaItem, CaseNumber, Minutes } from "@referat/parser/records";
import { contentHash } from "./content-hash.ts";
import { findDates } from "./danish/find-dates.ts";
import { formatAbbreviation, learnAbbreviations } from "./danish/learn-abbreviations.ts";
import type { ItemDetail } from "./item-detail.ts";
import { meetingId } from "./meeting-id.ts";
import type { SearchDocument } from "./search-document.ts";
import { searchTerms } from "./search-terms.ts";
import { titleToShow } from "./title-to-show.ts";
import { itemVisibility, type Visibility } from "./visibility.ts";

/** What the pipeline knows of a document beside its record. */
export interface SearchContext {
  /** The document in the archive: 32 hexadecimal digits. Not the hash of its bytes. */
  readonly documentId: string;
  readonly sourceId: string;
  readonly sourceAccess: Visibility;
  /** When the archive first had what the document says now, as `2024-03-22T01:15:00.000Z`: another reading of the same bytes is no change. */
  readonly publishedAt: string;
}

/** One search document an agenda item, in order. The same record and context always give the same documents. */
export function toSearchDocuments(minutes: Minutes, context: SearchContext): SearchDocument[] {
  return minutes.items.map((item) => toSearchDocument(minutes, item, context));
}

function toSearchDocument(minutes: Minutes, item: AgendaItem, context: SearchContext): SearchDocument {
  const printed = printedText(item);
  const everything = [item.title, printed.act, printed.rest].join("\n");
  const document: Omit<SearchDocument, "contentHash"> = {
    id: item.id,
    meetingId: meetingId(minutes),
    documentId: context.documentId,
    sourceId: context.sourceId,
    publishedAt: context.publishedAt,
    ...meetingFacts(minutes),
    number: item.number,
    position: item.position,
    title: titleToShow(item),
    route: item.route,
    visibility: itemVisibility(item.access, context.sourceAccess),
    routine: item.routine,
    ...caseFacts(item.caseNumber),
    mentionedCases: mentionedCases(everything, item.caseNumber),
    mentionedDates: mentionedDates(everything, minutes.meeting.date),
    ...decisionFacts(item),
    recommenders: unique(item.recommendations.flatMap((recommendation) => recommendation.recommender ?? [])),
    recommendation: recommendationText(item),
    text: printed.sections,
    attachments: item.attachments.map((attachment) => attachment.title),
    page: item.span.page,
    abbreviations: learnAbbreviations(everything).map(formatAbbreviation),
    terms: searchTerms(item.title, printed.act, printed.rest, minutes.meeting),
    earlier: JSON.stringify(item.earlierDecisions),
    detail: JSON.stringify(itemDetail(minutes, item)),
  };
  return { ...document, contentHash: contentHash(document) };
}

function itemDetail({ meeting, source, repairs }: Minutes, item: AgendaItem): ItemDetail {
  const { start, end } = item.span;
  return { item, meeting, source, repairs: repairs.filter(({ span }) => span.start >= start && span.end <= end) };
}

function meetingFacts(
  minutes: Minutes,
): Pick<SearchDocument, "body" | "municipality" | "date" | "dateNumber" | "year" | "kind"> {
  const { body, municipality, date } = minutes.meeting;
  const dateNumber = date === null ? 0 : dayNumber(date);
  return { body, municipality, date, dateNumber, year: date?.slice(0, 4) ?? null, kind: minutes.kind };
}

function caseFacts(
  number: CaseNumber | null,
): Pick<
  SearchDocument,
  "caseNumber" | "caseNumberRaw" | "casePrefixes" | "caseTails" | "meetingCase" | "kleGroup" | "actionFacet"
> {
  return {
    caseNumber: number?.canonical ?? null,
    caseNumberRaw: number?.raw ?? null,
    casePrefixes: number === null ? [] : casePrefixes(number.canonical),
    caseTails: number === null ? [] : caseTails(number),
    meetingCase: number?.meetingCase ?? false,
    kleGroup: number?.kle?.group ?? null,
    actionFacet: number?.actionFacet ?? null,
  };
}

/** `00.01.00-P35-9-22` has `P35`, `P35-9` and `P35-9-22`. */
function caseTails(number: CaseNumber): string[] {
  if (number.actionFacet === null) return [];
  const start = number.canonical.indexOf(number.actionFacet);
  return casePrefixes(number.canonical.slice(start));
}

function mentionedCases(text: string, own: CaseNumber | null): string[] {
  const numbers = findCaseNumbers(text).map((found) => found.caseNumber.canonical);
  return unique(numbers).filter((canonical) => canonical !== own?.canonical);
}

function mentionedDates(text: string, meetingDate: string | null): number[] {
  const year = meetingDate === null ? null : Number(meetingDate.slice(0, 4));
  const found = findDates(text, year).map((date) =>
    date.from % 100 === 0 ? monthsOf(date.from, date.to) : [date.from],
  );
  return [...new Set(found.flat())];
}

/** `20230300` to `20230531` is March, April and May of 2023. */
function monthsOf(from: number, to: number): number[] {
  const months: number[] = [];
  for (let month = from; month <= to; month += 100) months.push(month);
  return months;
}

function decisionFacts(
  item: AgendaItem,
): Pick<SearchDocument, "outcome" | "otherOutcomes" | "decision" | "postponedTo" | "hasDissent" | "dueNumbers"> {
  const { decision } = item;
  const due = (decision?.actions ?? []).flatMap((action) => action.due ?? []);
  return {
    outcome: decision?.outcome ?? null,
    otherOutcomes: decision?.otherOutcomes ?? [],
    decision: decision?.text ?? null,
    postponedTo: decision?.postponedTo ?? null,
    hasDissent: hasDissent(item),
    dueNumbers: [...new Set(due.map(dayNumber))],
  };
}

function hasDissent({ decision }: AgendaItem): boolean {
  if (decision === null) return false;
  const against = decision.votes?.against.length || decision.votes?.counts?.against || 0;
  return decision.dissent.length > 0 || against > 0;
}

function recommendationText(item: AgendaItem): string {
  return item.recommendations
    .map(({ recommender, clauses }) => [recommender ?? "", ...clauses.map((clause) => clause.text)].join("\n").trim())
    .join("\n\n");
}

interface PrintedText {
  readonly act: string;
  readonly sections: string;
  readonly rest: string;
}

function printedText(item: AgendaItem): PrintedText {
  const act = [item.decision?.text ?? "", recommendationText(item)].join("\n");
  const sections = item.sections
    .filter(({ kind }) => kind !== "recommendation" && kind !== "decision" && kind !== "attachments")
    .map(({ heading, text }) => (heading === null ? text : `${heading}\n${text}`))
    .join("\n\n");
  const attachments = item.attachments.map(({ title }) => title).join("\n");
  const earlier = item.earlierDecisions.map(({ body, text }) => `${body ?? ""}\n${text}`).join("\n");
  return { act, sections, rest: [attachments, sections, earlier].join("\n") };
}

/** `2024-03-20` becomes 20240320. */
function dayNumber(isoDate: string): number {
  return Number(isoDate.replaceAll("-", ""));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
