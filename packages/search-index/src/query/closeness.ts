/** How much each way of matching counts, 1 being the exact words. */
export const CLOSENESS = {
  /** The very words. */
  exact: 1,
  /** Another form of the word. */
  stem: 0.95,
  /** Inside a compound. */
  part: 0.85,
  /** The asked compound's parts, apart from each other. */
  apart: 0.7,
  /** Another word for the same thing. */
  concept: 0.6,
  /** Only some of the words. */
  partial: 0.4,
} as const;
