import { LOST } from "./lost.ts";
import { AFTER_ONE_LETTER, NAME_BEGINNINGS, NAME_ENDINGS } from "./place-names.ts";
import { PROPER_NAMES } from "./proper-names.ts";

/** A name that fits, and how much its parts speak for it: more letters, more. */
export interface NameReading {
  readonly form: string;
  readonly fit: number;
}

const MIN_KEPT = 2; // letters: `,r,` is `år,` and hardly ever `Ærø`

const masked = (part: string): string => part.replace(/[æøåÆØÅ]/g, LOST);

const NAMES_BY_PATTERN: ReadonlyMap<string, readonly string[]> = PROPER_NAMES.reduce((names, name) => {
  names.set(masked(name), [...(names.get(masked(name)) ?? []), name]);
  return names;
}, new Map<string, string[]>());

/** `S,rensen`, `Ringk,bings`: names of the list, with or without the s of the genitive. */
export function knownNames(pattern: string): string[] {
  if (pattern.replaceAll(LOST, "").length < MIN_KEPT) return [];
  const bare = pattern.endsWith("s") ? NAMES_BY_PATTERN.get(pattern.slice(0, -1)) : undefined;
  return [...(NAMES_BY_PATTERN.get(pattern) ?? []), ...(bare ?? []).map((name) => `${name}s`)];
}

/** Names nobody listed, by the parts names are made of: `Vestersk,r`, `Sandl,se`, `,kj,r`, `,stergade`. Not `m,det`. */
export function namesByParts(pattern: string): NameReading[] {
  const first = pattern.charAt(0);
  if (first !== LOST && first === first.toLowerCase()) return [];
  return [...byBeginning(pattern), ...(first === LOST ? byOneLetter(pattern) : byEnding(pattern))];
}

function byBeginning(pattern: string): NameReading[] {
  const beginning = NAME_BEGINNINGS.find((begin) => pattern.startsWith(masked(begin)));
  const rest = pattern.slice(beginning?.length ?? 0);
  if (beginning === undefined || rest.length < 3 || rest.includes(LOST)) return [];
  return [{ form: beginning + rest, fit: beginning.length }];
}

/** `,bakken` is `Åbakken` or, less often, `Øbakken`. */
function byOneLetter(pattern: string): NameReading[] {
  const part = AFTER_ONE_LETTER.find((after) => masked(after) === pattern.slice(1));
  if (part === undefined) return [];
  return [
    { form: `Å${part}`, fit: 1 },
    { form: `Ø${part}`, fit: 0 },
  ];
}

function byEnding(pattern: string): NameReading[] {
  return NAME_ENDINGS.filter((ending) => pattern.endsWith(masked(ending)))
    .map((ending) => ({ form: pattern.slice(0, -ending.length) + ending, fit: ending.length }))
    .filter(({ form, fit }) => !form.includes(LOST) && form.length - fit >= (fit < 3 ? 4 : 3)); // a short ending needs a longer stem
}
