import { stemmer } from "@orama/stemmers/danish";
import { IRREGULAR_FORMS } from "./irregular-forms.ts";
import { memoised } from "./memoised.ts";
import { OWN_STEMS } from "./own-stems.ts";

/** Most words of a text are among the hundred thousand most common, of some 150,000 in ten years of a municipality's minutes. */
const MOST_REMEMBERED_WORDS = 100_000;

/** What is left of a word must still say something: `regning` is no `regn`. */
const SHORTEST_ROOT = 5;

/**
 * Stem of a folded word: `skolerne` and `skole` are both `skol`. Numbers stay as they are.
 * Both sides stem the *folded* spelling, so that it does not matter which one was typed.
 */
export const stem: (folded: string) => string = memoised((folded) => {
  if (/\d/.test(folded)) return folded;
  return OWN_STEMS.get(folded) ?? withoutMovingVowel(withoutVerbEnding(stemmer(regularForm(folded))));
}, MOST_REMEMBERED_WORDS);

/** What ends in an irregular plural is a compound of it: `landmænd` is `landmand`, `plejebørnene` is `plejebarn`. */
const IRREGULAR_ENDING = /(?<=\p{L}{2})(maend|boern)(?:e(?:ne)?)?s?$/u;

function regularForm(folded: string): string {
  return (
    IRREGULAR_FORMS.get(folded) ??
    folded.replace(IRREGULAR_ENDING, (_, plural) => IRREGULAR_FORMS.get(plural) ?? plural)
  );
}

/**
 * What Snowball leaves on nouns of action and past forms, so that `evaluering` finds `evalueres` and `godkendt` finds `godkende`:
 * accepts `afskedig` (Snowball's of `afskedigelse`, but not of `afskediget`), `beslutning`, `beslutted` (→ `beslut`), `godkendt`; refuses `regning`, `fred`, `kontrakt`.
 */
function withoutVerbEnding(stemmed: string): string {
  const root = stemmed
    .replace(/(?:ering|(?<=[^aeiouy])ning|ing|ed|ig)$/, "")
    .replace(/(?<=n?d)t$/, "")
    .replace(/([bdfgklmnprst])\1$/, "$1");
  return root.length >= SHORTEST_ROOT ? root : stemmed;
}

/** The `e` that comes and goes: `regel` and `regler` are `regl`, `center` and `centre` are `cent`, `middel` and `midler` are `midl`. */
function withoutMovingVowel(stemmed: string): string {
  return stemmed
    .replace(/(?<=[^aeiouy])el$/, "l")
    .replace(/([bdfgkmnprst])\1l$/, "$1l")
    .replace(/(?<=t)r$/, "");
}
