import { cutText, type Highlight } from "./cut-text.ts";
import type { MatchFinder, Place } from "./find-matches.ts";

/** About three lines on a result card. */
const PASSAGE_LENGTH = 280;

/** How far a passage reaches back to begin at a sentence or at least at a word, and gives way to end at one. */
const LEAD = 60;

/** A passage of a printed text. */
export interface Passage {
  readonly text: string;
  readonly places: readonly Place[];
  /** Where its first match begins. */
  readonly match: number;
  /** Different matches in it. */
  readonly score: number;
}

/** The passage with the most different matches, the earlier text where two have as many; null where all texts are empty. */
export function bestPassage(texts: readonly string[], findMatches: MatchFinder, enough: number): Passage | null {
  let best: Passage | null = null;
  for (const text of texts) {
    if (text === "") continue;
    const passage = densestPassage(text, findMatches(text));
    if (best === null || passage.score > best.score) best = passage;
    if (best.score >= Math.max(1, enough)) break;
  }
  return best;
}

/** Cuts the passage out of its text, at words or sentences. */
export function cutPassage({ text, places, match }: Passage): Highlight[] {
  const start = match < LEAD ? 0 : beginningBefore(text, match);
  const end = start + PASSAGE_LENGTH >= text.length ? text.length : endBefore(text, start + PASSAGE_LENGTH);
  const inside = places
    .filter((place) => place.start >= start && place.end <= end)
    .map((place) => ({ start: place.start - start, end: place.end - start }));
  const before = start > 0 ? [{ text: "… ", marked: false }] : [];
  const after = end < text.length ? [{ text: " …", marked: false }] : [];
  return [...before, ...cutText(text.slice(start, end), inside), ...after];
}

/** Looks at the first matches only: a word that stands a thousand times in a text is not better answered by its last place. */
const MOST_STARTS = 100;

function densestPassage(text: string, places: readonly Place[]): Passage {
  let best = { match: 0, score: 0 };
  const first = places.slice(0, MOST_STARTS * 2);
  const words = first.map(({ start, end }) => text.slice(start, end).toLowerCase());
  for (const [index, { start }] of first.slice(0, MOST_STARTS).entries()) {
    const reach = start + PASSAGE_LENGTH - LEAD;
    const beyond = first.findIndex((place, at) => at >= index && place.end > reach);
    const score = new Set(words.slice(index, beyond < 0 ? first.length : beyond)).size;
    if (score > best.score) best = { match: start, score };
  }
  return { text, places, ...best };
}

/** The beginning of the sentence or, where that is further away, of a word; of the match where it stands in one long word. */
function beginningBefore(text: string, match: number): number {
  const lead = text.slice(match - LEAD, match);
  const start = Math.max(lead.lastIndexOf("\n"), lead.lastIndexOf(". ") + 1);
  const found = start > 0 ? start : lead.indexOf(" ");
  return found < 0 ? match : match - LEAD + found + 1;
}

/** The last blank before the limit; in one long word the limit itself, but never inside a character. */
function endBefore(text: string, limit: number): number {
  const blank = text.lastIndexOf(" ", limit);
  if (blank > limit - LEAD) return blank;
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit;
}
