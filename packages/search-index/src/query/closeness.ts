/**
 * How much each way of matching counts, 1 being the exact words. The engine multiplies them with a score between 0 and 1 that says where in
 * the item the words stand, so the steps between them are tuned on graded queries (`npm run bench -- relevance`): in the same place the
 * closer match always wins, and a title in other words still beats a remark in passing.
 */
export const CLOSENESS = {
  /** The very words. */
  exact: 1,
  /** Another form of the word, or inside a compound; the order of the searchable fields puts the form first. */
  stem: 0.95,
  /** An abbreviation by the name that the minutes give it. */
  longName: 0.6,
  /** The engine gives words that may be mistyped a head start of a half; abbreviations, which may not, get it back when they stand alone. */
  abbreviationsAlone: 2,
  /** Another name for several words that are one thing: `børn med særlige behov`. Words that merely stand in the same item say less. */
  conceptOfAll: 0.97,
  /** Other words for everything that was asked. */
  concepts: 0.8,
  /** The asked compound's parts, apart from each other: `hjemmepleje` for `plejehjem`. */
  apart: 0.7,
  /** Other words for the asked compound's parts: `kontorflytning` as *rokade på kontorerne*. */
  apartConcepts: 0.1,
  /** Only some of the words: below everything that has them all. */
  partial: 0.1,
  /** Some of the things, each by word or other words: above `partial`, which misses what says the telling thing in other words. */
  partialConcepts: 0.15,
  /** Other words for all the things but one: below those that have the rarest. */
  allButOne: 0.1,
  /** What a compound that nobody printed is a kind of, also in other words: `massefyring` as *afskedigelse*. */
  head: 0.06,
  /** A word that begins alike. */
  beginning: 0.05,
  /** How much of a word must be the same at its beginning: `sundhedsp` of `sundhedspolitik`. */
  beginningShare: 0.6,
} as const;
