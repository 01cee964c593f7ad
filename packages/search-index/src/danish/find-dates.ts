import { foldLetters } from "./fold-letters.ts";
import { MONTHS, SEASONS } from "./month-names.ts";

/** A day, a month or a season in a text. `from` and `to` are days as numbers, 20240424; both are part of it. */
export interface FoundDate {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Short names first would hide the long ones. */
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");
const SEASON = "for(?:å|aa)r(?:et)?|efter(?:å|aa)r(?:et)?|sommer(?:en)?";
const YEAR = "(?:19|20)\\d{2}";

/** `24. april 2024`, `24 apr. 24`; refuses `maj 2024` without a day and `3. kvartal`. */
const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}.])(\\d{1,2})\\.? ?(${MONTH})(?![\\p{L}])\\.?(?: ?(${YEAR}))?(?!\\p{N})`,
  "giu",
);
/** `8/5 2024`, `8/5-24`, `24-05-2023`, `24.05.2023`; refuses `19/3143` and `00.01.00`. */
const NUMERIC =
  /(?<![\p{L}\p{N}./-])(\d{1,2})(?:\/(\d{1,2})[ \-/.]? ?((?:19|20)?\d{2})|[-.](\d{1,2})[-.]((?:19|20)\d{2}))(?![\p{L}\p{N}]|[-/]\p{N})/gu;
/** `2024-04-24`. */
const ISO = /(?<![\p{L}\p{N}.-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\p{L}\p{N}]|-\p{N})/gu;
/** `maj 2023`; the day before it is `DAY_MONTH`. */
const MONTH_YEAR = new RegExp(`(?<![\\p{L}\\p{N}]|\\d\\. ?)(${MONTH})\\.? (${YEAR})(?!\\p{N})`, "giu");
/** `forår 2022`, `efteråret 2023`. */
const SEASON_YEAR = new RegExp(`(?<![\\p{L}\\p{N}])(${SEASON}) (${YEAR})(?!\\p{N})`, "giu");
/** `2. halvår 2024`, `3. kvartal 2023`, `Q3 2023`. */
const PART_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:([1-4])\\. ?(kvartal|halv(?:å|aa)r)|Q([1-4])) (${YEAR})(?!\\p{N})`,
  "giu",
);

/**
 * Finds dates in any Danish writing, in order. A day and month without a year gets `year`, the meeting's; without one it is no date.
 * Impossible days (`31. april`) are left alone.
 */
export function findDates(text: string, year: number | null = null): FoundDate[] {
  const found: FoundDate[] = [];
  const day = (match: RegExpMatchArray, y: number | null, month: number, d: number): void => {
    if (y !== null && isDay(y, month, d)) add(match, y * 10_000 + month * 100 + d, y * 10_000 + month * 100 + d);
  };
  const add = (match: RegExpMatchArray, from: number, to: number): void => {
    const start = match.index ?? 0;
    found.push({ start, end: start + match[0].length, from, to });
  };
  const months = (match: RegExpMatchArray, y: number, first: number, last: number): void =>
    add(match, y * 10_000 + first * 100, y * 10_000 + last * 100 + 31);

  for (const m of text.matchAll(DAY_MONTH)) day(m, m[3] ? Number(m[3]) : year, monthNumber(m[2]), Number(m[1]));
  for (const m of text.matchAll(NUMERIC)) day(m, fullYear(m[3] ?? m[5]), Number(m[2] ?? m[4]), Number(m[1]));
  for (const m of text.matchAll(ISO)) day(m, Number(m[1]), Number(m[2]), Number(m[3]));
  for (const m of text.matchAll(MONTH_YEAR)) months(m, Number(m[2]), monthNumber(m[1]), monthNumber(m[1]));
  for (const m of text.matchAll(SEASON_YEAR)) {
    const [first, last] = SEASONS.get(foldLetters(m[1] ?? "")) ?? [1, 12];
    months(m, Number(m[2]), first, last);
  }
  for (const m of text.matchAll(PART_YEAR)) {
    const length = m[3] || m[2]?.toLowerCase() === "kvartal" ? 3 : 6;
    const last = Number(m[1] ?? m[3]) * length;
    if (last <= 12) months(m, Number(m[4]), last - length + 1, last);
  }
  return withoutOverlaps(found);
}

/** `24 apr. 2024` is a day, not also the month inside it. */
function withoutOverlaps(found: readonly FoundDate[]): FoundDate[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return inOrder.filter(({ start, end }) => {
    const free = start >= reached;
    if (free) reached = end;
    return free;
  });
}

function monthNumber(name: string | undefined): number {
  return MONTHS.get((name ?? "").toLowerCase()) ?? 0;
}

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
