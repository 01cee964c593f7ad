import { splitSentences } from "./split-statements.ts";

/** Says something of a person, so it is no name: `Bo Bo forlod mødet kl. 16.15`. */
const TOLD = /(?<!\p{L})(?:deltog|deltager|deltog ikke|forlod|mødte|møder|ankom|kom|var|er|havde|tiltrådte)(?!\p{L})/u;
/** Commas, semicolons and `og` between people, never inside brackets: `Tage Vester (byrådsmedlem, næstformand)`. */
const BETWEEN = /(?:,|;| og| samt) (?![^()]{0,80}\))/;

/**
 * Divides a list of people: `Bo Bo (A), formand, Ida Dam og Per Friis` → three names. Titles stay with their name;
 * a further sentence on the same line, `Stedfortræder Per Friis deltog.`, is no name.
 */
export function readNames(text: string): string[] {
  return splitSentences(text.replace(/\s{1,20}/g, " "))
    .filter((sentence) => !TOLD.test(sentence))
    .flatMap((sentence) => withTitles(sentence.replace(/[.,]$/, "").split(BETWEEN)))
    .filter((name) => /\p{L}/u.test(name) && !/^(?:ingen|alle|-)$/i.test(name));
}

/** `formand` behind a comma belongs to the name before it. */
function withTitles(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts.map((each) => each.trim())) {
    const before = names.at(-1);
    if (before !== undefined && /^\p{Ll}/u.test(part)) names[names.length - 1] = `${before}, ${part}`;
    else names.push(part);
  }
  return names;
}
