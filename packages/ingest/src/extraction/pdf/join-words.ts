import type { Vocabulary } from "./vocabulary.ts";

/** Words that a hyphen before them belongs to: "drifts- og anlægsudgifter", "klima- & miljø". */
const afterHangingHyphen = /^(?:(?:og|eller|samt|til|og\/eller|men)\b|&)/u;
/** A first part with its joining s is bound to a capital by nothing but a blank: "Sundheds- Plejecenter", but "Hans-Peter". */
const hangingFirstPart = /(?:heds|ings|elses|skabs|ions|tets|doms)$/u;
const endsInHyphen = /(\S*[\p{L}\p{N}.]) ?([-\u2010\u00AD])$/u;

/**
 * Joins a line with the one that continues it. A word broken at the line's end is put together again;
 * a hyphen that belongs to the word stays: "KB-" + "temamødet", "e-" + "Boks", "drifts-" + "og anlæg".
 */
export function joinWords(before: string, after: string, vocabulary: Vocabulary): string {
  if (/\S\/$/u.test(before)) return before + after; // "september/" + "oktober"
  const broken = endsInHyphen.exec(before);
  if (!broken) return `${before} ${after}`;
  const [tail, left = "", hyphen] = broken;
  const kept = before.slice(0, before.length - tail.length);
  const spaced = tail.length > left.length + 1;
  if (hyphen === "\u00AD") return kept + left + after;
  const right = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? "";
  const hangs = afterHangingHyphen.test(after) || (hangingFirstPart.test(left) && /^\p{Lu}/u.test(right));
  if (hangs) return spaced ? `${before} ${after}` : `${kept}${left}- ${after}`;
  if (!/^\p{Ll}/u.test(right)) return spaced ? `${before} ${after}` : `${kept}${left}-${after}`;
  if (spaced && isDash(left, right, vocabulary)) return `${before} ${after}`;
  return kept + left + (keepsHyphen(left, right, vocabulary) ? "-" : "") + after;
}

/** LibreOffice sets a blank before some of its hyphens: it is a dash only where both sides are words of the document. */
function isDash(left: string, right: string, vocabulary: Vocabulary): boolean {
  return vocabulary.words.has(left.toLowerCase()) && vocabulary.words.has(right.toLowerCase());
}

function keepsHyphen(left: string, right: string, { words, firstParts, hyphenated }: Vocabulary): boolean {
  const last = left.split("-").at(-1) ?? left;
  if (/^(?:\p{Lu}{2,}|\p{N}+\.?|\p{L})$/u.test(last)) return true;
  const [whole, hyphened] = [`${last}${right}`.toLowerCase(), `${last}-${right}`.toLowerCase()];
  if (words.has(whole) !== words.has(hyphened)) return words.has(hyphened);
  return !hyphenated || firstParts.has(last.toLowerCase());
}
