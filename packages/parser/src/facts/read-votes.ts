import type { Votes } from "../records/index.ts";

type Side = "for" | "against" | "abstained";

/** `For stemte: A og B.`, `Imod: 6 (SF, Ø)`, `Undlod: 1 (O)`, `For indstillingen stemte 11 (…)` */
const SIDE =
  /^(?:(for)(?: \p{Ll}[\p{L} ]{2,60})?(?: stemte| stemmer)?|(imod|mod)(?: \p{Ll}[\p{L} ]{2,60})?(?: stemte| stemmer)?|(undlod|følgende undlod at stemme|undlod at stemme|hverken for eller imod|hverken for eller imod stemte|blank|blankt))(?: ?: *| (?=\d))(.*)$/iu;
/** `med 31 stemmer imod 14`, `med 12 stemmer for og 3 imod` */
const COUNTED =
  /med (\d{1,3}) stemmer(?: for)?(?:,? (?:og )?(?:i)?mod (\d{1,3})| og (\d{1,3}) (?:stemmer )?(?:i)?mod)?/i;
const FOR_AGAINST = /(\d{1,3}) (?:medlemmer )?stemte for,?(?: og)? (\d{1,3}) (?:stemte )?(?:i)?mod/i;
const ABSTAINED = /(\d{1,3}) (?:medlemmer )?(?:undlod|stemte (?:hverken|blankt))/i;

interface Tally {
  names: Record<Side, string[]>;
  counts: Record<Side, number | null>;
  seen: boolean;
}

/**
 * Reads a vote from the statements of a decision; null where none is printed.
 *
 * Accepts `Godkendt med 18 stemmer imod 4.`, `For: 17 (A, V, C)`; refuses `For det første …` and `stemte imod, idet …` (dissent).
 */
export function readVotes(statements: readonly string[]): Votes | null {
  const tally: Tally = {
    names: { for: [], against: [], abstained: [] },
    counts: { for: null, against: null, abstained: null },
    seen: false,
  };
  for (const statement of statements) readStatement(statement, tally);
  if (!tally.seen) return null;
  const { names, counts } = tally;
  const counted = counts.for !== null || counts.against !== null || counts.abstained !== null;
  return counted ? { ...names, counts } : names;
}

function readStatement(statement: string, tally: Tally): void {
  const side = SIDE.exec(statement);
  if (side) {
    const key: Side = side[1] !== undefined ? "for" : side[2] !== undefined ? "against" : "abstained";
    addSide(side[4] ?? "", key, tally);
    return;
  }
  const counted = COUNTED.exec(statement) ?? FOR_AGAINST.exec(statement);
  if (counted) {
    tally.seen = true;
    tally.counts.for = Number(counted[1]);
    const against = counted[2] ?? counted[3];
    if (against !== undefined) tally.counts.against = Number(against);
  }
  const abstained = ABSTAINED.exec(statement);
  if (abstained) {
    tally.seen = true;
    tally.counts.abstained = Number(abstained[1]);
  }
}

/** `17 (A, V, C)` has a number and names, `A, B og F.` only names, `23 medlemmer` only a number. */
function addSide(value: string, side: Side, tally: Tally): void {
  const number = /^(\d{1,3})\b/.exec(value);
  const listed = number ? insideBrackets(value) : value.replace(/\.$/, "");
  if (number === null && !/^["“]?\p{Lu}/u.test(value)) return;
  tally.seen = true;
  if (number) tally.counts[side] = Number(number[1]);
  if (listed !== undefined && listed.trim() !== "") tally.names[side].push(...namesIn(listed));
}

function insideBrackets(text: string): string | undefined {
  const [open, close] = [text.indexOf("("), text.lastIndexOf(")")];
  return open >= 0 && close > open ? text.slice(open + 1, close) : undefined;
}

/** Divides at commas and `og`, never inside brackets: `N.N. (løsgænger), C`. */
function namesIn(text: string): string[] {
  return text
    .split(/, (?![^(]*\))| og (?![^(]*\))|; /)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name));
}
