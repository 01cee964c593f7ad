import { months } from "../danish/months.ts";
import { LONGEST_ITEM_HEADING } from "../thresholds.ts";

/** How a document prints the headings of its items. */
export type ItemHeadingStyle = "keyword" | "number";

/** A line that has the form of an item's heading; whether it is one, its surroundings decide. */
export interface ItemHeading {
  readonly style: ItemHeadingStyle;
  /** As printed: `7`, `4.1`, `03A`; empty where only a word is printed. */
  readonly number: string;
  /** Empty where the title follows on the next line. */
  readonly title: string;
  /** A mark stands between number and title; `Punkt 12 Titel` needs more proof. */
  readonly firm: boolean;
  /** Marked as of a supplementary agenda: `Punkt T3`. */
  readonly supplementary: boolean;
}

const NUMBER = "(?:\\d{1,4}(?:\\.\\d{1,2})?[A-Za-z]?|[TtA-Z]\\.?\\d{1,3})";
const KEYWORD = new RegExp(
  `^(?:Punkt|PUNKT|Sak|SAK|Dagsordenspunkt|DAGSORDENSPUNKT|Dagsordenpunkt|Pkt\\.?|PKT\\.?|Sag nr\\.?|SAG NR\\.?|Sag|SAG|Nr\\.|NR\\.)(?: nr\\.)? ?(${NUMBER})(?:(?: \\([^()]{2,30}\\))?$|(?: ?[:.)]| ?[–-](?= ))(?! *\\d{4}\\b)(.*)$)`,
);
/** `Sag nr. 74 Likviditet`: no mark between number and title. */
const LOOSE_KEYWORD =
  /^(?:Sag nr\.?|SAG NR\.?|Pkt\.?|PKT\.?|Punkt(?: nr\.)?|PUNKT|Sak|Dagsordenspunkt|Nr\.) ?(\d{1,4}[A-Za-z]?)[ \t]{1,20}(\p{Lu}.*)$/u;
const NUMBERED =
  /^(\d{1,4}(?:\.\d{1,2})?[A-Za-z]?)(?:[.:)]\s{0,20}|\s{1,20}[–-]\s{1,20}|\s{1,20})(?=["'”»(§]?[\p{Lu}\d])(.*)$/u;
/** `38Godkendelse`: the blank was lost. */
const GLUED = /^(\d{1,4})(\p{Lu}\p{Ll}.*)$/u;
/** Units, dates and clock times begin like numbers: `12 Mio.`, `4. Maj 2019`, `16.00 Velkomst`; `1. behandling af budget` is a title. */
const NO_TITLE = new RegExp(
  `^(?:\\d(?!\\d?\\. (?!(?:${Object.keys(months).join("|")})(?!\\p{L}))\\p{L}{4})|kr\\b|mio\\b|pct\\b|%)`,
  "iu",
);

/**
 * Reads the form of an item's heading.
 *
 * Accepts `Punkt 7: Lukning af sti`, `Sak 2: CF - Budget`, `Pkt. 42`, `Sag nr. 52 (ØU 61/2011)`, `7. Lukning af sti`,
 * `5. 1. behandling af budget`, `38Godkendelse af referat`;
 * refuses `Punkt 16 oversendes til Byrådet`, `1. at punktet drøftes`, `3.500 kr. til formålet`, `17. april 2024`.
 */
export function matchItemHeading(text: string): ItemHeading | null {
  if (text.length > LONGEST_ITEM_HEADING || text.length < 2) return null;
  const keyword = KEYWORD.exec(text);
  if (keyword) return heading("keyword", keyword[1] ?? "", keyword[2] ?? "");
  const loose = LOOSE_KEYWORD.exec(text);
  if (loose) return { ...heading("keyword", loose[1] ?? "", loose[2] ?? ""), firm: false };
  if (!/^\d/.test(text)) return null;
  const numbered = NUMBERED.exec(text) ?? GLUED.exec(text);
  if (!numbered || NO_TITLE.test(numbered[2] ?? "") || (numbered[2] ?? "").length < 3) return null;
  return heading("number", numbered[1] ?? "", numbered[2] ?? "");
}

function heading(style: ItemHeadingStyle, number: string, title: string): ItemHeading {
  return { style, number, title: title.trim(), firm: true, supplementary: /^t/i.test(number) };
}
