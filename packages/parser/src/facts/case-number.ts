import type { CaseNumber } from "../records/index.ts";

/** Longer strings are no case numbers; the limit keeps hostile input cheap. */
const LONGEST_CASE_NUMBER = 64;

/** Two-digit years from here on are 19xx: municipal records systems reach back to about 1970. */
const FIRST_TWO_DIGIT_YEAR_OF_1900S = 70;

/** A digit, or the letter that printing and typing put in its place: `O` for 0, `l` and `I` for 1. */
const DIGIT = "[0-9OoIl]";

/** The seven facet categories of KL Emnesystematik; `,` and `Ö` are what damaged fonts leave of an `Ø`. */
const FACET = "[APSØGKIapsøgkiÖö,]";

const KLE = new RegExp(
  `^(${DIGIT}{2})[. ](${DIGIT}{2})[. ](${DIGIT}{2})[- ]?(${FACET}) ?(${DIGIT}{2})(?:[- ](${DIGIT}{1,6})(?:[- /](${DIGIT}{4}|${DIGIT}{2}))?)?$`,
);
const EMN = /^EMN[- ]?(\d{4})[- ](\d{1,7})$/i;
const AUTHORITY_YEAR_SERIAL = /^(\d{3})-((?:19|20)\d{2})-(\d{1,7})$/;
const YEAR_SERIAL = /^(\d{2}|(?:19|20)\d{2})\/(\d{1,7})$/;
/** The first cases of a year look like days: `17/2`. */
const DAY_AND_MONTH = /^(?:[0-2]?\d|3[01])\/(?:0?\d|1[0-2])$/;
const YEAR_DASH_SERIAL = /^((?:19|20)\d{2})-(\d{5,7})$/;
const REGIONAL = /^\d{1,2}-\d{2}-\d{1,3}-\d{1,4}-(\d{2})$/;
const BODY_SERIAL = /^[A-ZÆØÅ]{2,4}[- ]?(\d{1,5})\/(\d{2}|(?:19|20)\d{2})(?:-[A-Z])?$/;
const SERIAL = /^\d{6,8}$/;
/** Every scheme has a figure, or begins with a letter that was typed for one: most lines are refused here, cheaply. */
const HAS_FIGURE = /\d|^\s*[OoIl]/;

/**
 * Reads a whole string as one case number, tolerantly: blanks, long dashes, lower case, missing hyphens, `O` for 0 and `l` for 1.
 *
 * Accepts `00.01.00 – p35 – 9 - 22`, `00.01.00P35`, `EMN-2025-001234`, `330-2018-3619`, `19/3143`, `299835`;
 * refuses `24-05-2023` (a date), `00.01.00-X35-9-22` (no such facet). Where no label says that it is a number,
 * {@link parseUnlabelledCaseNumber} is the one to ask.
 */
export function parseCaseNumber(text: string): CaseNumber | null {
  if (text.length > LONGEST_CASE_NUMBER || !HAS_FIGURE.test(text)) return null;
  const compact = compactSeparators(text);
  return readKle(text, compact) ?? readOtherScheme(text, compact);
}

/** The same for a string that no label introduces: `22/1` is a day there. */
export function parseUnlabelledCaseNumber(text: string): CaseNumber | null {
  const found = parseCaseNumber(text);
  return found !== null && DAY_AND_MONTH.test(found.canonical) ? null : found;
}

/** The canonical form; `parseCaseNumber(formatCaseNumber(x))` gives `x` again but for `raw`. */
export function formatCaseNumber(caseNumber: CaseNumber): string {
  const { kle, actionFacet, serial, year } = caseNumber;
  if (kle === null || actionFacet === null) return caseNumber.canonical;
  const parts = [kle.subject, actionFacet];
  if (serial !== null) parts.push(String(serial));
  if (serial !== null && year !== null) parts.push(String(year % 100).padStart(2, "0"));
  return parts.join("-");
}

/**
 * Every prefix of a canonical number by segment, shortest first, the number itself last:
 * `00.30.14-S00-2` has `00`, `00.30`, `00.30.14`, `00.30.14-S00`, `00.30.14-S00-2`.
 */
export function casePrefixes(canonical: string): string[] {
  const prefixes: string[] = [];
  for (const separator of canonical.matchAll(/[-./]/g)) prefixes.push(canonical.slice(0, separator.index));
  prefixes.push(canonical);
  return prefixes;
}

/** Whether `prefix` is `canonical` or a leading part of it by segment: `00.30.14-S00-2` is no prefix of `00.30.14-S00-21-6`. */
export function isCasePrefix(prefix: string, canonical: string): boolean {
  if (!canonical.startsWith(prefix) || prefix === "") return false;
  return prefix.length === canonical.length || /[-./]/.test(canonical.charAt(prefix.length));
}

/**
 * Canonical form of a leading part that somebody typed: `00.30` , `00.30.14`, `00.30.14 s00`; a whole number works too.
 * Null where the text is neither.
 */
export function parseCasePrefix(text: string): string | null {
  const whole = parseCaseNumber(text);
  if (whole !== null) return whole.canonical;
  const compact = text.length > LONGEST_CASE_NUMBER ? "" : compactSeparators(text);
  return /^\d{2}\.\d{2}(?:\.\d{2})?$/.test(compact) ? compact : null;
}

/** A case number found in running text; `end` is exclusive. */
export interface FoundCaseNumber {
  readonly caseNumber: CaseNumber;
  readonly start: number;
  readonly end: number;
}

const DASH = "[-‐‑‒–—−]";
const IN_TEXT = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.-])(?:`,
    // KLE; `00.01.00-P35-9-22`, never the amount `10.000.000`
    `${DIGIT}{2}\\.${DIGIT}{2}\\.${DIGIT}{2} ?${DASH}? ?[APSØGKIapsøgki]${DIGIT}{2}(?: ?${DASH} ?${DIGIT}{1,6}(?: ?${DASH} ?(?:\\d{4}|${DIGIT}{2}))?)?`,
    `|EMN-\\d{4}-\\d{1,7}`,
    // Authority, year, serial; never the date `24-05-2023`
    `|\\d{3}-(?:19|20)\\d{2}-\\d{1,7}`,
    `)(?![\\p{L}\\p{N}])`,
  ].join(""),
  "gu",
);

/** Finds the numbers that cannot be anything else. Bare serials and `19/3143` need a label and are not looked for. */
export function findCaseNumbers(text: string): FoundCaseNumber[] {
  const found: FoundCaseNumber[] = [];
  for (const match of text.matchAll(IN_TEXT)) {
    const caseNumber = parseCaseNumber(match[0]);
    if (caseNumber) found.push({ caseNumber, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Nothing that {@link compactSeparators} would change. */
const COMPACT = /^[\w./-]+$/;

/** `00.01.00 – p35 – 9 - 22` becomes `00.01.00-p35-9-22`. */
function compactSeparators(text: string): string {
  if (COMPACT.test(text)) return text;
  return text
    .normalize("NFC")
    .trim()
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?([-./]) ?/g, "$1");
}

function readKle(raw: string, compact: string): CaseNumber | null {
  const match = KLE.exec(compact);
  if (!match) return null;
  const [mainGroup, group, subject] = [match[1], match[2], match[3]].map(toDigits);
  const facetLetter = (match[4] ?? "").toUpperCase().replace(/[,Ö]/, "Ø");
  const actionFacet = facetLetter + toDigits(match[5]);
  const numbers: CaseNumber = {
    raw: raw.trim(),
    canonical: "",
    scheme: "kle",
    kle: {
      mainGroup: `${mainGroup}`,
      group: `${mainGroup}.${group}`,
      subject: `${mainGroup}.${group}.${subject}`,
    },
    actionFacet,
    serial: match[6] === undefined ? null : Number(toDigits(match[6])),
    year: match[7] === undefined ? null : fullYear(toDigits(match[7])),
    meetingCase: actionFacet === "P35",
  };
  return { ...numbers, canonical: formatCaseNumber(numbers) };
}

function readOtherScheme(raw: string, compact: string): CaseNumber | null {
  const common = { raw: raw.trim(), kle: null, actionFacet: null, meetingCase: false };
  const emn = EMN.exec(compact);
  if (emn) {
    const canonical = `EMN-${emn[1]}-${(emn[2] ?? "").padStart(6, "0")}`;
    return { ...common, canonical, scheme: "emn", year: Number(emn[1]), serial: Number(emn[2]) };
  }
  const withAuthority = AUTHORITY_YEAR_SERIAL.exec(compact);
  if (withAuthority) {
    const [, , year, serial] = withAuthority;
    return {
      ...common,
      canonical: compact,
      scheme: "authorityYearSerial",
      year: Number(year),
      serial: Number(serial),
    };
  }
  const yearSerial = YEAR_SERIAL.exec(compact) ?? YEAR_DASH_SERIAL.exec(compact);
  if (yearSerial) {
    const [, year = "", serial] = yearSerial;
    return { ...common, canonical: compact, scheme: "yearSerial", year: fullYear(year), serial: Number(serial) };
  }
  return readLooseScheme(common, compact);
}

function readLooseScheme(
  common: Pick<CaseNumber, "raw" | "kle" | "actionFacet" | "meetingCase">,
  compact: string,
): CaseNumber | null {
  const regional = REGIONAL.exec(compact);
  if (regional)
    return { ...common, canonical: compact, scheme: "other", year: fullYear(regional[1] ?? ""), serial: null };
  const bodySerial = BODY_SERIAL.exec(compact);
  if (bodySerial) {
    const [, serial, year = ""] = bodySerial;
    return { ...common, canonical: compact, scheme: "other", year: fullYear(year), serial: Number(serial) };
  }
  if (SERIAL.test(compact))
    return { ...common, canonical: compact, scheme: "other", year: null, serial: Number(compact) };
  return null;
}

function toDigits(text: string = ""): string {
  return /^\d*$/.test(text) ? text : text.replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year >= FIRST_TWO_DIGIT_YEAR_OF_1900S ? 1900 + year : 2000 + year;
}
