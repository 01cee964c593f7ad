import { LevenshteinDistance } from "natural/lib/natural/distance/index.js";
import { headingPatterns, runInHeadings, sectionHeadings } from "../danish/section-headings.ts";
import { SectionKind } from "../records/index.ts";
import {
  LONGEST_RUN_IN,
  LONGEST_SECTION_HEADING,
  MISPRINTED_HEADING_LETTERS,
  SHORTEST_MISPRINTED_HEADING,
} from "../thresholds.ts";
import { matchBodyHeading } from "./match-body-heading.ts";
import type { SectionHeading } from "./section-heading.ts";

const vocabulary: ReadonlyMap<string, SectionKind> = new Map(
  SectionKind.options.flatMap((kind) => sectionHeadings[kind].map((heading) => [heading, kind] as const)),
);

/** One-word headings that a misprint may hide; short words are too near to other words. */
const misprintable = [...vocabulary].filter(
  ([heading]) => heading.length >= SHORTEST_MISPRINTED_HEADING && !heading.includes(" "),
);

const RUN_IN = /^(\p{L}[\p{L} ]{3,40}): ?(?=\S)/u;
/** `Indstilling til pkt. 7`, `Afgørelse, punkt 12` */
const OF_ITEM =
  /^(\p{L}{5,20})(?:,| for| til| under| i)? (?:punkt|pkt\.?|sag) ?(?:nr\.? ?)?\d{1,4}(?:\.\d{1,2})?\w?$/iu;
/** `2.1 Sagsfremstilling` below item 2 */
const NUMBERED = /^\d{1,3}\.\d{1,2}\.? (\p{L}{5,30})$/u;
const AUTHORED_RECOMMENDATION =
  /^(?:indstilling|indstillinger|beslutningsforslag|innstilling) (?:fra|om) [^.;:]{2,100}:?$/i;

/**
 * Reads a whole line as the heading of a section.
 *
 * Accepts `Indstilling`, `BESLUTNING:`, `2.1 Sagsfremstilling`, `Beslutning: Godkendt.`, `Indstilling fra Teknik og Miljø`, `Beslutning i Byrådet den 4. maj 2024`;
 * refuses `Indstillingen blev drøftet.`, `Bilag 2 Anmeldelse af leder`, `Økonomi & Stab udarbejder et notat.`
 * @param text the line without mark-up
 *
 */
export function matchSectionHeading(text: string): SectionHeading | null {
  if (text.length < 4 || text.length > LONGEST_SECTION_HEADING) return matchRunIn(text);
  const heading = withoutColon(text);
  const key = heading.toLowerCase();
  const kind = vocabulary.get(key);
  if (kind !== undefined) return plain(kind, heading, "strict", "vocabulary");
  // Of a sentence only the words before a colon can be a heading, or a body and a day.
  if (heading.endsWith(".") && !/\d/.test(heading)) return matchRunIn(text);
  const numbered = NUMBERED.exec(heading)?.[1]?.toLowerCase() ?? "";
  const kindOfNumbered = vocabulary.get(numbered);
  if (kindOfNumbered !== undefined) return plain(kindOfNumbered, heading, "strict", "numbered");
  const ofItem = /\d/.test(heading) ? OF_ITEM.exec(heading) : null;
  const kindOfItem = ofItem === null ? undefined : vocabulary.get((ofItem[1] ?? "").toLowerCase());
  if (kindOfItem !== undefined) return plain(kindOfItem, heading, "strict", "heading-of-item");
  if (AUTHORED_RECOMMENDATION.test(heading))
    return plain("recommendation", heading, "strict", "authored-recommendation");
  return matchPattern(heading, key) ?? matchBodyHeading(heading) ?? matchRunIn(text);
}

/** `Miljømæssige konsekvenser`, `Konsekvenser for Agenda 21`, `Baggrund for sagen`; never a sentence. */
function matchPattern(heading: string, key: string): SectionHeading | null {
  if (!/^\p{Lu}/u.test(heading) || /[.,;:!?]$/.test(heading)) return null;
  for (const { stem, pattern, kind } of headingPatterns)
    if (key.includes(stem) && pattern.test(key)) return plain(kind, heading, "strict", "pattern");
  return null;
}

function withoutColon(text: string): string {
  return text.endsWith(":") ? text.replace(/ ?:$/, "") : text;
}

function plain(
  kind: SectionKind,
  heading: string,
  level: SectionHeading["level"],
  rule: string,
  rest: string | null = null,
): SectionHeading {
  return { kind, heading, rest, body: null, date: null, item: null, level, rule };
}

function matchRunIn(text: string): SectionHeading | null {
  const colon = text.indexOf(":");
  if (colon < 0 || colon > LONGEST_RUN_IN) return null;

  const match = RUN_IN.exec(text);
  const key = match?.[1]?.toLowerCase() ?? "";
  const kind = vocabulary.get(key);
  if (!match || kind === undefined || !runInHeadings.has(key)) return null;
  return plain(kind, match[1] ?? "", "strict", "run-in", text.slice(match[0].length));
}

/** Forgives one wrong letter in a line that stands by itself: `Instilling` and `Beslutnlng` are headings, `Bestilling` is not. */
export function matchMisprint(text: string): SectionHeading | null {
  const heading = withoutColon(text);
  const key = heading.toLowerCase();
  if (key.length > LONGEST_SECTION_HEADING) return null;

  if (key.length < SHORTEST_MISPRINTED_HEADING - 1 || key.includes(" ") || /[.,;!?]$/.test(key)) return null;
  for (const [candidate, kind] of misprintable) {
    if (Math.abs(candidate.length - key.length) > MISPRINTED_HEADING_LETTERS || candidate[0] !== key[0]) continue;
    if (LevenshteinDistance(key, candidate) <= MISPRINTED_HEADING_LETTERS)
      return plain(kind, heading, "loose", "misprint");
  }
  return null;
}
