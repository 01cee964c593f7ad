import { type Block, blockAsText } from "../blocks/block.ts";
import { documentKinds } from "../danish/document-kinds.ts";
import { type HeaderField, headerLabels, labelsWithoutColon } from "../danish/header-labels.ts";
import type { Meeting, MinutesKind } from "../records/index.ts";
import { endOfRange, firstClockTime } from "./clock-times.ts";
import { findDates } from "./dates.ts";
import { readNames } from "./read-names.ts";

/** The header of a document. */
export interface Header {
  readonly kind: MinutesKind;
  readonly meeting: Meeting;
  /** Blocks that were understood. */
  readonly used: ReadonlySet<Block>;
}

const fieldOf: ReadonlyMap<string, HeaderField> = new Map(
  (Object.keys(headerLabels) as HeaderField[]).flatMap((field) =>
    headerLabels[field].map((label) => [label, field] as const),
  ),
);
const LABELLED = /^(\p{L}[\p{L}/ .]{1,30}?) ?:\s*(.*)$/u;
const MUNICIPALITY = /\b(\p{Lu}\p{L}+(?:[- ]\p{Lu}\p{L}+)?) Kommune\b/u;

interface Draft {
  kind: MinutesKind | null;
  body: string | null;
  municipality: string | null;
  date: string | null;
  startTime: string | null;
  endTime: string | null;
  location: string | null;
  title: string | null;
  present: string[];
  apologies: string[];
}

/** Reads what stands before the first item: kind of document, body, day, place and people. */
export function readHeader(blocks: readonly Block[], closing: readonly Block[]): Header {
  const draft: Draft = {
    kind: null,
    body: null,
    municipality: null,
    date: null,
    startTime: null,
    endTime: null,
    location: null,
    title: null,
    present: [],
    apologies: [],
  };
  const used = new Set<Block>();
  let waiting: HeaderField | null = null;
  for (const block of blocks) {
    const labelled: { field: HeaderField; value: string } | null = readLabelled(block.text);
    if (labelled !== null) {
      waiting = labelled.value === "" || isList(labelled.field) ? labelled.field : null;
      fill(draft, labelled.field, labelled.value);
      used.add(block);
    } else if (readTitle(draft, block.text)) {
      waiting = null;
      used.add(block);
    } else if (waiting !== null) {
      fill(draft, waiting, blockAsText(block));
      if (!isList(waiting)) waiting = null;
      used.add(block);
    }
  }
  for (const block of closing) draft.endTime ??= firstClockTime(block.text);
  const { kind, ...meeting } = draft;
  return { kind: kind ?? "unknown", meeting, used };
}

function isList(field: HeaderField): boolean {
  return field === "present" || field === "apologies";
}

function readLabelled(text: string): { field: HeaderField; value: string } | null {
  const match = LABELLED.exec(text);
  const field = match ? fieldOf.get((match[1] ?? "").toLowerCase()) : undefined;
  if (match && field !== undefined) return { field, value: match[2] ?? "" };
  const alone = fieldOf.get(text.toLowerCase());
  if (alone !== undefined && text.length > 3) return { field: alone, value: "" };
  const blank = text.search(/\s/);
  const word = text.slice(0, Math.max(blank, 0)).toLowerCase();
  const bare = labelsWithoutColon.has(word) ? fieldOf.get(word) : undefined;
  return bare === undefined ? null : { field: bare, value: text.slice(blank).trim() };
}

function fill(draft: Draft, field: HeaderField, value: string): void {
  if (value === "") return;
  if (field === "date" || field === "time") {
    draft.date ??= findDates(value, null)[0]?.iso ?? null;
    draft.startTime ??= firstClockTime(value);
    draft.endTime ??= endOfRange(value);
  } else if (field === "endTime") draft.endTime ??= firstClockTime(value);
  else if (field === "body") draft.body ??= value;
  else if (field === "location") draft.location ??= value;
  else if (field === "municipality") draft.municipality ??= value;
  else if (field === "present") draft.present.push(...readNames(value.replace(/^- /, "")));
  else if (field === "apologies") draft.apologies.push(...readNames(value.replace(/^- /, "")));
  else if (field === "kind") draft.kind ??= kindIn(value)?.kind ?? null;
}

/** `REFERAT Teknikudvalget d. 03-02-2025`, `Økonomiudvalget – Referat – 4. maj 2018`, `mødet i Byrådet`, `den 4. maj 2018 kl. 08:30`. */
function readTitle(draft: Draft, text: string): boolean {
  if (text.length > 200) return false;
  const kind = kindIn(text);
  const date = findDates(text, null)[0];
  const municipality = MUNICIPALITY.exec(text);
  if (municipality) draft.municipality ??= municipality[1] ?? null;
  if (kind === null && date === undefined && !/^(?:til|fra|af|i) |møde/i.test(text)) return municipality !== null;
  if (kind !== null) {
    draft.kind ??= kind.kind;
    draft.title ??= text;
  }
  if (date !== undefined) {
    draft.date ??= date.iso;
    draft.startTime ??= firstClockTime(text.slice(date.end));
    draft.endTime ??= endOfRange(text.slice(date.end));
  }
  draft.body ??= bodyIn(text, date);
  return true;
}

function kindIn(text: string): { kind: MinutesKind; word: string } | null {
  const low = text.toLowerCase();
  return documentKinds.find(({ word }) => new RegExp(`(?<!\\p{L})${word}(?:et|en)?(?!\\p{L})`, "u").test(low)) ?? null;
}

const NOISE =
  /\b(?:åbent?|åben|lukket|udkast(?: til)?|ekstraordinært?|ordinært?|konstituerende|møde(?:t|dato)?|referat(?:et)?|dagsorden(?:en)?|tillægsdagsorden|tillægsreferat|beslutningsreferat|beslutningsprotokol(?:len)?|protokol|beslutninger|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|den|d|kl)\b\.?/giu;

/** What is left of a title line when kind, day and small words are taken away. */
function bodyIn(text: string, date: { start: number; end: number } | undefined): string | null {
  const before = date === undefined ? text : text.slice(0, date.start);
  const rest = before
    .replace(NOISE, " ")
    .replace(/[–—-]\s*$/, " ")
    .replace(/\s+/g, " ")
    .replace(/^(?:[ ,:–—-]|til |fra |af |for |i )+/i, "")
    .replace(/[ ,:–—-]+$/, "")
    .trim();
  return rest.length >= 2 && rest.length <= 100 && /^\p{L}/u.test(rest) ? rest : null;
}
