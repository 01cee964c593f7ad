import { months } from "../danish/months.ts";
import { allMatches } from "../text/all-matches.ts";

/** A calendar day named in a text; `end` is exclusive. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = new Map(Object.entries(months));
const MONTH_NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");

/** `24. maj 2023`, `5 december`, `05. marts`, `15-maj-2002`; never `kapitel 1. drøfte`. */
const WORDED = `(\\d{1,2})(?:\\. ?| |-)(${MONTH_NAMES})(?![\\p{L}])\\.?(?:[ -](\\d{4})(?!\\d))?`;
/** `24-05-2023`, `8.06.2006`, `04/05/2020`; never `1.-3. kvartal`. */
const NUMERIC = `(\\d{1,2})([-./])(\\d{1,2})\\5(\\d{4}|\\d{2})(?![\\d.-])`;
/** `2026-09-08`, alone or before a time of day. */
const ISO = `((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d|-)`;
/** `April 3, 2019`, from the figure on. */
const ENGLISH = `(?<=(${MONTH_NAMES}) )(\\d{1,2}), (\\d{4})`;
/** `3/10`, `22/1 2024`; only after `d.` or `den`, for it may be a fraction. */
const SHORT = `(?<=(?<!\\p{L})d(?:\\.|en) ?)(\\d{1,2})/(\\d{1,2})(?: (\\d{4}))?(?!\\d|/)`;

/** Tried only where figures of a day may begin, which keeps long texts without days cheap. */
const DATE_HERE = new RegExp(`(?:${WORDED}|${NUMERIC}|${ISO}|${ENGLISH}|${SHORT})`, "iuy");
const PART_OF_NUMBER = /[\p{L}.-]/u;
const MONTH_STEMS = [...new Set([...MONTHS.keys()].map((name) => name.slice(0, 3)))].join("|");
/** Figures before what every form has behind them: a mark and a figure, or the beginning of a month. */
const FIGURES = new RegExp(`(?<!\\d)\\d{1,4}(?=[-./]\\d|(?:\\. ?| |-)(?:${MONTH_STEMS})|, \\d{4})`, "gi");

/**
 * Finds the days a text names, in order.
 * @param meetingDate completes a missing year: the day nearest to the meeting is meant
 */
export function findDates(text: string, meetingDate: string | null): FoundDate[] {
  const found: FoundDate[] = [];
  let end = 0;
  for (const { index } of allMatches(FIGURES, text)) {
    if (index < end || (index > 0 && PART_OF_NUMBER.test(text.charAt(index - 1)))) continue;
    DATE_HERE.lastIndex = index;
    const match = DATE_HERE.exec(text);
    if (match === null) continue;
    end = index + match[0].length;
    const { day, month, year } = partsOf(match);
    const iso = year === null ? nearestDay(day, month, meetingDate) : isoDay(year, month, day);
    if (iso !== null) found.push({ iso, start: index, end });
  }
  return found;
}

function partsOf(match: RegExpExecArray): { day: number; month: number; year: number | null } {
  if (match[1]) return { day: Number(match[1]), month: monthOf(match[2] ?? ""), year: yearOf(match[3]) };
  if (match[4]) return { day: Number(match[4]), month: Number(match[6]), year: yearOf(match[7]) };
  if (match[8]) return { day: Number(match[10]), month: Number(match[9]), year: Number(match[8]) };
  if (match[11]) return { day: Number(match[12]), month: monthOf(match[11]), year: Number(match[13]) };
  return { day: Number(match[14]), month: Number(match[15]), year: yearOf(match[16]) };
}

/** Two digits are of this century: minutes older than that are printed with four. */
function yearOf(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
}

function monthOf(name: string): number {
  return MONTHS.get(name.toLowerCase()) ?? 0;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Null for a day that no calendar has. Without `Date`, for a long document names thousands of days. */
function isoDay(year: number, month: number, day: number): string | null {
  if (day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0) || year < 1900 || year > 2100) return null;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return null;
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** Minutes speak of `22. januar` in November and of `30. november` in January: the nearest one is meant. */
function nearestDay(day: number, month: number, meetingDate: string | null): string | null {
  if (meetingDate === null) return null;
  const monthsAway = month - Number(meetingDate.slice(5, 7));
  const yearsAway = monthsAway > HALF_A_YEAR ? -1 : monthsAway < -HALF_A_YEAR ? 1 : 0;
  return isoDay(Number(meetingDate.slice(0, 4)) + yearsAway, month, day);
}

const HALF_A_YEAR = 6;
