import type { Votes } from "../records/index.ts";

type Side = "for" | "against" | "abstained";

/** `For stemte: A og B.`, `Imod: 6 (SF, Ø)`, `Undlod: 1 (O)`, `Imod stemte O og Æ.`, `For indstillingen stemte 11 (…)` */
const FOR = /^for(?:(?: [a-zæøå]{2,30}){0,5} (?:stemte|stemmer))?(?: ?:| (?=\d))(.*)$/i;
const FOR_NAMES = /^for(?: [a-zæøå]{3,30}){0,4} (?:stemte|stemmer) (.*)$/i;
const AGAINST = /^i?mod(?:(?: [a-zæøå]{2,30}){0,5} (?:stemte|stemmer))?(?: ?:| (?=\d))(.*)$/i;
const AGAINST_NAMES = /^i?mod(?: [a-zæøå]{3,30}){0,4} (?:stemte|stemmer) (.*)$/i;
const ABSTAINED_SIDE =
  /^(?:undlod|følgende undlod at stemme|undlod at stemme|hverken for eller i?mod(?: stemte)?|blankt?)(?: ?:| )(.*)$/i;
/** `V og C stemte imod.`, `Dansk Folkeparti undlod at stemme`; the voters are a subject of names. */
const VOTERS =
  /^((?:\p{Lu}[\p{L}.]{0,30}(?: \(\p{L}{1,4}\))?)(?:(?:,| og|) \p{L}[\p{L}.]{0,30}(?: \(\p{L}{1,4}\))?){0,8}) (stemte (?:i)?mod|stemte for|undlod at stemme|stemte hverken)/u;
/** `Et flertal bestående af A, B og F godkendte …`, `Et mindretal i udvalget (Ø) stemte imod` */
const GROUP =
  /^et (?:flertal|mindretal)(?: i [a-zæøå]{3,30})?(?: bestående af| på|,? der består af|:)? \(?([^()]{1,80}?)\)? (?:godkendte|tiltrådte|anbefaler|vedtog|stemte (for|i?mod))/i;
/** `med 31 stemmer imod 14`, `med 12 stemmer for, 3 imod og 2, der undlod` */
const COUNTED =
  /med (\p{L}{2,7}|\d{1,3}) (?:medlemmers )?stemmer(?: for)?(?: \([^()]{1,80}\))?(?:,? (?:og )?i?mod (\p{L}{2,7}|\d{1,3})| og (\d{1,3}) (?:stemmer? )?i?mod|, (\d{1,3}) (?:stemmer? )?i?mod)?/iu;
/** `med 9 stemmer (A, B og F) mod 2 (O)`, `og 2 stemmer imod (O)`: names stand in brackets behind the numbers. */
const NAMED_FOR = /\d stemmer(?: for)?(?= \()/i;
const NAMED_AGAINST = /\d (?:stemmer? )?i?mod(?= \()|(?<!\p{L})i?mod \d{1,3}(?: stemmer?)?(?= \()/iu;
/** `31 medlemmer stemte for.` on a line of its own */
const MEMBERS = /^(\d{1,3}) (?:medlemmer|stemmer)?(?: stemte)? ?(for|imod|mod|undlod)\b/i;
/** `24 stemte for (A, V og C)`, `1 undlod at stemme (Ida Dam (B))` */
const SIDES =
  /(?<![\p{L}\d])(\d{1,3}|\p{L}{2,6}) (?:medlemmer )?(stemte for|stemte i?mod|undlod)(?: at stemme)?(?!\p{L})/giu;
const FOR_AGAINST = /(\d{1,3}) (?:(?:medlemmer )?stemte )?for,?(?: og)? (\d{1,3}) (?:stemte )?i?mod/i;
const ABSTAINED = /(\d{1,3})(?: medlemmer|,? der)? (?:undlod|stemte (?:hverken|blankt))/i;
/** `forkastet med 8 stemmer imod 2`: the eight are against. */
const FELL = /(?:forkastet|nedstemt|afvist|faldt(?! ud)|forkastedes)/i;
/** How a statement of a vote begins, or a word it has: nearly all statements are told from a vote by this alone. */
const MAYBE_VOTE = /^(?:for|i?mod|blank|et flertal|\d)|stem[tm]|undlod|hverken/iu;
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"].map((word, number) => [
    word,
    number,
  ]),
);

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
  for (const statement of statements) if (MAYBE_VOTE.test(statement)) readStatement(statement, tally);
  if (!tally.seen) return null;
  const { names, counts } = tally;
  const counted = counts.for !== null || counts.against !== null || counts.abstained !== null;
  return counted ? { ...names, counts } : names;
}

function readStatement(statement: string, tally: Tally): void {
  const sides: readonly [Side, RegExpExecArray | null][] = [
    ["for", FOR.exec(statement) ?? FOR_NAMES.exec(statement)],
    ["against", AGAINST.exec(statement) ?? AGAINST_NAMES.exec(statement)],
    ["abstained", ABSTAINED_SIDE.exec(statement)],
  ];
  const stated = sides.find(([, match]) => match !== null);
  if (stated) {
    addSide((stated[1]?.[1] ?? "").trim(), stated[0], tally);
    return;
  }
  const group = GROUP.exec(statement);
  if (group) addNames(group[1] ?? "", /mod$/i.test(group[2] ?? "") ? "against" : "for", tally);
  const voters = VOTERS.exec(statement);
  // Whoever gives reasons is kept whole in `dissent`; `Maja Elholm stemte for indstillingen.` is a vote.
  const bare = /stemte (?:for|i?mod)(?: (?:indstillingen|forslaget))?\.?$/.test(statement);
  if (voters && (bare || isVoters(voters[1] ?? ""))) addNames(voters[1] ?? "", sideOf(voters[2] ?? ""), tally);
  addSides(statement, tally);
  addCounts(statement, tally);
}

/** Party letters and parties vote; people are named in `dissent`, which keeps the whole sentence. */
function isVoters(text: string): boolean {
  return (
    /^\p{Lu}{1,3}(?:,| og|$)/u.test(text) ||
    /(?:parti|listen|demokraterne|demokratiet|venstre|konservative|alliance|alternativet|folkeparti|liste \p{Lu})$/iu.test(
      text,
    )
  );
}

function sideOf(verb: string): Side {
  if (/mod$/.test(verb)) return "against";
  return verb === "stemte for" ? "for" : "abstained";
}

/** Each side with its own verb, and the names behind it. */
function addSides(statement: string, tally: Tally): void {
  for (const match of statement.matchAll(SIDES)) {
    const [all, number, verb = ""] = match;
    const count = numberOf(number);
    if (count === null) continue;
    tally.seen = true;
    tally.counts[sideOf(verb)] = count;
    addNames(bracketAt(statement, match.index + all.length), sideOf(verb), tally);
  }
}

/** What stands in the bracket that begins here, brackets inside it included; empty where none does. */
function bracketAt(text: string, from: number): string {
  if (!text.startsWith(" (", from)) return "";
  let depth = 0;
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return text.slice(from + 2, at);
  }
  return "";
}

function addCounts(statement: string, tally: Tally): void {
  const members = MEMBERS.exec(statement);
  if (members) {
    tally.seen = true;
    const side: Side = /^for$/i.test(members[2] ?? "")
      ? "for"
      : /^undlod$/i.test(members[2] ?? "")
        ? "abstained"
        : "against";
    tally.counts[side] = Number(members[1]);
    return;
  }
  const [namedFor, namedAgainst] = [NAMED_FOR.exec(statement), NAMED_AGAINST.exec(statement)];
  if (namedFor) addNames(bracketAt(statement, namedFor.index + namedFor[0].length), "for", tally);
  if (namedAgainst) addNames(bracketAt(statement, namedAgainst.index + namedAgainst[0].length), "against", tally);
  const counted = COUNTED.exec(statement) ?? FOR_AGAINST.exec(statement);
  const first = counted ? numberOf(counted[1]) : null;
  if (counted && first !== null) {
    const second = numberOf(counted[2] ?? counted[3] ?? counted[4]);
    const fell = FELL.test(statement.slice(0, counted.index));
    tally.seen = true;
    tally.counts.for = fell ? second : first;
    tally.counts.against = fell ? first : second;
  }
  const abstained = ABSTAINED.exec(statement);
  if (abstained) {
    tally.seen = true;
    tally.counts.abstained = Number(abstained[1]);
  }
}

function numberOf(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  return NUMBER_WORDS.get(printed.toLowerCase()) ?? (/^\d+$/.test(printed) ? Number(printed) : null);
}

function addNames(text: string, side: Side, tally: Tally): void {
  tally.seen = true;
  tally.names[side].push(...namesIn(text));
}

/** `Imod stemte Ida Dam, som ønskede …` */
const REASON = /, (?:som|der|idet|fordi|da|hvilket) /;

/** `17 (A, V, C)` has a number and names, `A, B og F.` only names, `23 medlemmer` only a number. */
function addSide(value: string, side: Side, tally: Tally): void {
  const number = /^(\d{1,3})\b/.exec(value);
  const listed = number ? insideBrackets(value) : (value.split(REASON)[0] ?? "").replace(/\.$/, "");
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
    .split(/(?:, | og )(?![^()]{0,80}\))|; |\+/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name));
}
