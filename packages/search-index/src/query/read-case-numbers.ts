import { parseCaseNumber, parseCasePrefix } from "@referat/parser/case-number";

/** A journal number, or a part of one, that a question names. */
export interface AskedCaseNumber {
  /** As typed. */
  readonly text: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Canonical key: a number, a leading part of one (`00.30.14`) or its tail (`P22-3-22`). */
  readonly key: string;
  readonly part: "whole" | "prefix" | "tail";
}

const DASH = "[-‐‑‒–—−]";
const GAP = `\\s?${DASH}?\\s?`;
const LINK = `\\s?${DASH}\\s?`;

/** `00.30`, `00.30.14`, `00.01.00 – p35 – 9 - 22`, `00 01 00 P35 9 22`; refuses `24.04.2024`, `10.000` and `kl. 09.30`. */
const KLE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-]|kl\\.? )(\\d{2})\\s?[. ]\\s?(\\d{2})(?:\\s?[. ]\\s?(\\d{2})(?!\\p{N})(?:${GAP}([APSØGKI]\\d{2})(?:(?:${LINK}|\\s)(\\d{1,6})(?:(?:${LINK}|\\s|/)(\\d{4}|\\d{2}))?)?)?)?(?![\\p{L}\\p{N}]|[.,]\\p{N})`,
  "giu",
);
/** `000100P35922`, `000100-P35-9-22`: the last two digits are the year. */
const UNPUNCTUATED =
  /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})-?([APSØGKI]\d{2})(?:-?(\d{1,6}?)-?(\d{2}))?(?![\p{L}\p{N}])/giu;
/** `P22-3-22`, `P22-3`; refuses `A4` and `B2-3`. */
const TAIL = new RegExp(
  `(?<![\\p{L}\\p{N}.-])([APSØGKI]\\d{2})${LINK}(\\d{1,6})(?:(?:${LINK}|/)(\\d{4}|\\d{2}))?(?![\\p{L}\\p{N}])`,
  "giu",
);
/** `EMN-2024-001234`, `1-31-72-115-21`, `330-2018-3619`, `19/3143`; what they are is decided by the number's own reader. */
const OTHER =
  /(?<![\p{L}\p{N}/.-])(?:\d{1,2}-\d{2}-\d{1,3}-\d{1,4}-\d{2}|EMN[- ]?\d{4}[- ]\d{1,7}|\d{3}-\d{4}-\d{1,7}|\d{2,4}\/\d{3,7}|\d{4}-\d{5,7})(?![\p{L}\p{N}/-])/giu;
/** `sagsnr. 299835`, `journalnummer: 299835`: a bare number counts only with a word that says what it is. */
const LABELLED = /(?<!\p{L})(?:sags?|journal|j|esdh)[- ]?(?:nr|nummer|id)\.?:?\s?(\d{6,8})(?!\p{N})/giu;

/**
 * Finds the journal numbers of a question in any spelling, in order, none inside another.
 * They are answered by filter, so what is not certainly a number stays a word.
 */
export function readCaseNumbers(text: string): AskedCaseNumber[] {
  const found: AskedCaseNumber[] = [
    ...collect(text, KLE, (m) => readKle([m[1], m[2], m[3]], m[4], m[5], m[6])),
    ...collect(text, UNPUNCTUATED, (m) => readKle([m[1], m[2], m[3]], m[4], m[5], m[6])),
    ...collect(text, TAIL, (m) => ({
      key: [m[1]?.toUpperCase(), bare(m[2]), m[3]?.slice(-2)].filter(Boolean).join("-"),
      part: "tail",
    })),
    ...collect(text, OTHER, (m) => readOther(m[0])),
    ...collect(text, LABELLED, (m) => readOther(m[1] ?? "")),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, index) => !found.slice(0, index).some((earlier) => one.start < earlier.end));
}

type Key = Pick<AskedCaseNumber, "key" | "part">;

function collect(text: string, pattern: RegExp, read: (match: RegExpMatchArray) => Key | null): AskedCaseNumber[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const key = read(match);
    const start = match.index;
    return key === null ? [] : [{ text: match[0].trim(), start, end: start + match[0].length, ...key }];
  });
}

function readKle(groups: (string | undefined)[], facet?: string, serial?: string, year?: string): Key | null {
  const subject = groups.filter(Boolean).join(".");
  if (facet === undefined) {
    const prefix = parseCasePrefix(subject);
    return prefix === null ? null : { key: prefix, part: "prefix" };
  }
  const number = parseCaseNumber([subject, facet, serial, year].filter(Boolean).join("-"));
  if (number === null) return null;
  return { key: number.canonical, part: number.year === null ? "prefix" : "whole" };
}

function readOther(text: string): Key | null {
  const number = parseCaseNumber(text);
  return number === null ? null : { key: number.canonical, part: "whole" };
}

/** `009` and `9` are the same serial. */
function bare(serial: string | undefined): string {
  return String(Number(serial));
}
