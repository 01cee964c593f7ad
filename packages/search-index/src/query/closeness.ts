/** How much each way of matching counts, 1 being the exact words. */
export const CLOSENESS = {
  /** The very words. */
  exact: 1,
  /** Another form of the word, or inside a compound. */
  stem: 0.9,
  /** Only some of the words. */
  partial: 0.4,
} as const;
