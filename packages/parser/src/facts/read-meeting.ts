import { type Block, blockAsText } from "../blocks/block.ts";
import { type HeaderField, headerLabels, labelsWithoutColon } from "../danish/header-labels.ts";
import { isClosingLine } from "../items/closing-line.ts";
import type { Meeting, MinutesKind } from "../records/index.ts";
import { LONGEST_PLACE } from "../thresholds.ts";
import { endOfRange, firstClockTime } from "./clock-times.ts";
import { findDates } from "./dates.ts";
import { documentKindIn } from "./document-kind.ts";
import { readNames } from "./read-names.ts";
import { readTitleLine } from "./read-title-line.ts";

/** The header of a document. */
export interface Header {
  readonly kind: MinutesKind;
  readonly meeting: Meeting;
  /** Blocks that were understood. */
  readonly used: ReadonlySet<Block>;
}

/** A header while it is read. */
type Draft = { -readonly [Field in keyof Meeting]: Meeting[Field] } & { kind: MinutesKind | null };

const fieldOf: ReadonlyMap<string, HeaderField> = new Map(
  headerLabels.flatMap(({ field, labels }) => labels.map((label) => [label, field] as const)),
);
/** Labels and values in columns: `Sted           Lokale 4` */
const COLUMNS = /^(\p{L}[\p{L}. ]{1,25}?)\.? {3,40}(\S.*)$/u;
/** `Afbud fra Ida Dam, Bo Bo` without a colon. */
const AWAY = /^Afbud fra (\p{Lu}.*)$/u;
/** Label and value of a web page whose cells were glued: `MødestedRådssalen` */
const GLUED_LABEL = /^(Mødested|Mødedato|Udvalg|Tidspunkt|Lokale)(?=\p{Lu})/u;
const LABELLED = /^(\p{L}[\p{L}/ .]{1,30}?) ?:\s*(.*)$/u;

/**
 * Reads what stands before the first item: kind of document, body, day, place and people.
 * @param closing lines after the last item that belong to the meeting: `Mødet hævet kl. 17.12`
 */
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
  const used = readBlocks(blocks, draft);
  for (const block of closing) if (isClosingLine(block.text)) draft.endTime ??= firstClockTime(block.text);
  const { kind, ...meeting } = draft;
  return { kind: kind ?? "unknown", meeting, used };
}

/** A label without a value waits for the next line; a label of people for all lines up to the next label. */
function readBlocks(blocks: readonly Block[], draft: Draft): ReadonlySet<Block> {
  const used = new Set<Block>();
  let waiting: HeaderField | null = null;
  let placeNext = false;
  for (const block of blocks.flatMap(titleLines)) {
    const labelled = block.mark === null ? readLabel(block.text) : null;
    if (block.group !== null) {
      waiting = null;
      continue;
    }
    if (isClosingLine(block.text)) {
      draft.endTime ??= firstClockTime(block.text);
      waiting = null;
    } else if (labelled !== null) {
      waiting = labelled.value === "" || isList(labelled.field) ? labelled.field : null;
      fill(draft, labelled.field, labelled.value);
    } else if (waiting !== null && !(isList(waiting) && endsList(block))) {
      fill(draft, waiting, block.mark === null ? blockAsText(block) : block.text);
      if (!isList(waiting)) waiting = null;
    } else if (placeNext && isPlace(block)) {
      takePlace(draft, block.text);
    } else {
      waiting = null;
      if (!takeTitle(draft, block.text)) {
        placeNext = false;
        continue;
      }
    }
    // The line right below day and hour is the place.
    placeNext = labelled === null && draft.date !== null && /\d{4}/.test(block.text);
    used.add(block);
  }
  return used;
}

/** A title line, or the label of a field that is not read: `Godkendelse af dagsorden:` */
function endsList({ text, apart }: Block): boolean {
  return apart && (text.endsWith(":") || readTitleLine(text).known);
}

/** A title block that fills its lines is none: day, hour and place stand below each other. */
function titleLines(block: Block): Block[] {
  const [first, ...others] = block.lines;
  if (others.length === 0 || block.mark !== null || readTitleLine(first.text).date === null) return [block];
  return block.lines.map((line) => ({
    ...block,
    lines: [line],
    text: line.text,
    apart: block.apart && line === first,
  }));
}

/** Words that only places have. */
const PLACE_WORD =
  /(?<!\p{L})(?:\p{L}*rådhus(?:et)?|\p{L}*lokale|\p{L}*salen|kantinen|\p{L}*huset|\p{L}*skolen?|teams|sal)(?!\p{L})/iu;

/** The line below day and hour; where every line stands by itself, it must name a place. */
function isPlace({ text, apart }: Block): boolean {
  return (
    text.length <= LONGEST_PLACE &&
    (!apart || (PLACE_WORD.test(text) && !/[.:]$/.test(text))) &&
    !readTitleLine(text).known
  );
}

/** `Rådhuset, mødelokale 3, kl. 8.00 til kl. 12.10` */
function takePlace(draft: Draft, text: string): void {
  const hours = text.search(/,? ?(?:kl\.|klokken) ?\d/i);
  const place = hours < 0 ? text : text.slice(0, hours);
  if (hours >= 0) {
    draft.startTime ??= firstClockTime(text.slice(hours));
    draft.endTime ??= endOfRange(text.slice(hours));
  }
  if (place !== "") draft.location ??= place;
}

function isList(field: HeaderField): boolean {
  return field === "present" || field === "apologies";
}

/** `Udvalg: Byrådet`, `MØDESTED` alone, `Mødedato Onsdag d. 24. maj 2023`; never `Stedet er ændret`. */
function readLabel(text: string): { field: HeaderField; value: string } | null {
  const match = LABELLED.exec(text);
  const field = match ? fieldOf.get((match[1] ?? "").toLowerCase()) : undefined;
  if (match && field !== undefined) return { field, value: match[2] ?? "" };
  const columns = COLUMNS.exec(text);
  const inColumn = columns ? fieldOf.get((columns[1] ?? "").toLowerCase()) : undefined;
  if (columns && inColumn !== undefined) return { field: inColumn, value: columns[2] ?? "" };
  const away = AWAY.exec(text)?.[1];
  if (away !== undefined) return { field: "apologies", value: away };
  const glued = GLUED_LABEL.exec(text);
  const inGlued = glued ? fieldOf.get((glued[1] ?? "").toLowerCase()) : undefined;
  if (glued && inGlued !== undefined) return { field: inGlued, value: text.slice(glued[0].length) };
  const alone = text.length > 3 ? fieldOf.get(text.toLowerCase()) : undefined;
  if (alone !== undefined) return { field: alone, value: "" };
  const blank = text.search(/\s/);
  const word = text.slice(0, Math.max(blank, 0)).toLowerCase();
  const bare = labelsWithoutColon.has(word) ? fieldOf.get(word) : undefined;
  const value = text.slice(blank).trim();
  // `Udvalg Dato Type` heads the columns of a table.
  const [first = "", second = ""] = value.toLowerCase().split(" ");
  const heads = fieldOf.has(first) && fieldOf.has(second);
  return bare === undefined || heads ? null : { field: bare, value };
}

function fill(draft: Draft, field: HeaderField, value: string): void {
  if (value === "") return;
  switch (field) {
    case "date":
    case "time":
      draft.date ??= findDates(value, null)[0]?.iso ?? null;
      draft.startTime ??= firstClockTime(value);
      draft.endTime ??= endOfRange(value);
      break;
    case "endTime":
      draft.endTime ??= firstClockTime(value);
      break;
    case "body":
    case "location":
    case "municipality":
      draft[field] ??= value;
      break;
    case "present":
    case "apologies":
      draft[field].push(...readNames(value));
      break;
    case "kind":
      draft.kind ??= documentKindIn(value);
      break;
    case "ignored":
      break;
  }
}

const WEEKDAY = /^(?:man|tirs|ons|tors|fre|lør|søn)dag/i;

function takeTitle(draft: Draft, text: string): boolean {
  const title = readTitleLine(text);
  if (!title.known) return false;
  if (title.kind !== null) draft.title ??= text;
  draft.kind ??= title.kind;
  draft.municipality ??= title.municipality;
  // The day of a letterhead gives way to weekday and hour of the meeting.
  if (draft.startTime === null && title.startTime !== null && WEEKDAY.test(text)) draft.date = title.date ?? draft.date;
  draft.date ??= title.date;
  draft.startTime ??= title.startTime;
  draft.endTime ??= title.endTime;
  if (title.location !== null) takePlace(draft, title.location);
  draft.body ??= title.body;
  return true;
}
