import { type Block, blockAsText, firstLine, lastLine } from "../blocks/block.ts";
import type { Spans } from "../lines/spans.ts";
import type { EarlierDecision } from "../records/index.ts";
import type { RawSection } from "../sections/find-sections.ts";
import { matchBodyHeading } from "../sections/match-body-heading.ts";
import { LONGEST_LEAD } from "../thresholds.ts";
import { findDates } from "./dates.ts";
import { isBodySubject } from "./is-body-subject.ts";
import { readStatement } from "./read-statement.ts";
import { splitStatements } from "./split-statements.ts";
import { strongestOutcome } from "./strongest-outcome.ts";

interface OpenEntry {
  body: string | null;
  date: string | null;
  item: string | null;
  readonly blocks: Block[];
  readonly text: Block[];
}

const LABEL = /^(udvalg|dato|punktnummer|punkt|mødedato|organ)(?:\.:|:)(.*)$/i;
/** `DIF godkendte den 27. oktober 2022 overblikket`; never `Den 4. maj blev sagen drøftet.` */
const SENTENCE =
  /^(\p{Lu}[\p{L}&/-]*(?: (?:\p{Lu}[\p{L}&/-]*|og|for|samt|&|-)){0,8}) (?=\p{Ll}+(?:te|de|tog|gav|t)\b|tog\b|anbefaler\b|indstiller\b|vedtog\b)/u;
/** Whoever was named before. */
const UNNAMED = /^(?:Udvalget|Rådet|Bestyrelsen|Nævnet) (?!for )/;

/**
 * Reads what earlier bodies decided from a history or from a decision headed with another body or day.
 *
 * Entries begin with `Udvalg: X` / `Dato: d` / `Punktnummer: n`, with a line that names body and day, or are one sentence.
 */
export function readEarlierDecisions(section: RawSection, spans: Spans, meetingDate: string | null): EarlierDecision[] {
  const { heading } = section;
  const entries: OpenEntry[] = [];
  if (heading !== null && (heading.body !== null || heading.date !== null))
    entries.push({
      body: heading.body,
      date: heading.date,
      item: heading.item,
      blocks: section.headingBlock ? [section.headingBlock] : [],
      text: [],
    });
  for (const block of section.blocks) addBlock(entries, block, meetingDate);
  return entries.flatMap((entry) => finish(entry, spans));
}

function addBlock(entries: OpenEntry[], block: Block, meetingDate: string | null): void {
  const open = entries[entries.length - 1];
  const label = LABEL.exec(block.text);
  if (label) {
    addLabel(entries, block, label[1] ?? "", (label[2] ?? "").trim());
    return;
  }
  const named = block.mark === null ? matchBodyHeading(block.text.replace(/[:;.]$/, "")) : null;
  if (named !== null) {
    entries.push({ body: named.body, date: named.date, item: named.item, blocks: [block], text: [] });
    return;
  }
  const inline = block.mark === null ? namedInline(block.text) : null;
  if (inline !== null) {
    entries.push({ ...inline.named, blocks: [block], text: [{ ...block, text: inline.rest }] });
    return;
  }
  const sentence = block.mark === null ? SENTENCE.exec(block.text) : null;
  const date = findDates(block.text, meetingDate)[0]?.iso ?? null;
  const body = sentence?.[1];
  if (body !== undefined && (date === null ? namesBody(block.text, body, open) : open?.text.length !== 0)) {
    entries.push({ body, date, item: null, blocks: [block], text: [block] });
    return;
  }
  if (open === undefined) entries.push({ body: null, date, item: null, blocks: [block], text: [block] });
  else {
    open.blocks.push(block);
    open.text.push(block);
  }
}

/** `Byrådet besluttede i 2018, at …` without a day names a body; never what a heading stands above, or what the same body did besides. */
function namesBody(sentence: string, body: string, open: OpenEntry | undefined): boolean {
  const headed = open !== undefined && open.blocks[0] !== open.text[0];
  return !headed && body !== open?.body && !UNNAMED.test(sentence) && isBodySubject(sentence, null);
}

/** `Økonomiudvalgets beslutning af 4. maj 2022: Anbefales.` */
function namedInline(text: string): { named: Pick<OpenEntry, "body" | "date" | "item">; rest: string } | null {
  const colon = text.indexOf(": ");
  const heading = colon > 0 && colon < LONGEST_LEAD ? matchBodyHeading(text.slice(0, colon)) : null;
  if (heading === null || heading.date === null) return null;
  return { named: { body: heading.body, date: heading.date, item: heading.item }, rest: text.slice(colon + 2) };
}

function addLabel(entries: OpenEntry[], block: Block, label: string, value: string): void {
  const isBody = /^(?:udvalg|organ)$/i.test(label);
  let open = entries[entries.length - 1];
  if (open === undefined || (isBody && (open.body !== null || open.text.length > 0))) {
    open = { body: null, date: null, item: null, blocks: [], text: [] };
    entries.push(open);
  }
  open.blocks.push(block);
  if (isBody) open.body = value;
  else if (/dato$/i.test(label)) open.date = findDates(value, null)[0]?.iso ?? null;
  else open.item = value;
}

function finish(entry: OpenEntry, spans: Spans): EarlierDecision[] {
  const [first, last] = [entry.blocks[0], entry.blocks[entry.blocks.length - 1]];
  if (first === undefined || last === undefined) return [];
  const acts = splitStatements(entry.text).flatMap((statement) => readStatement(statement, entry.body).found);
  const outcomes = acts.map(({ outcome }) => outcome);
  // `Historik` / `Intet.`
  if (entry.body === null && entry.date === null && outcomes.every((outcome) => outcome === "none")) return [];
  return [
    {
      body: entry.body,
      date: entry.date,
      item: entry.item,
      text: entry.text.map(blockAsText).join("\n"),
      outcome: outcomes[strongestOutcome(outcomes)] ?? "none",
      span: spans.ofLines(firstLine(first), lastLine(last)),
    },
  ];
}
