/** A character that stands where a letter was lost. */
export interface Placeholder {
  readonly character: string;
  /** How much less likely (natural log) it is that the character is meant as it stands right after a word … */
  readonly literalAfterWord: number;
  /** … and right before one. */
  readonly literalBeforeWord: number;
  /** Whether the character itself is proof of damage: nobody writes U+FFFD. */
  readonly isProof: boolean;
}

/** Characters that exports were seen to leave in place of æ, ø, å and of dashes and quotes. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  { character: "\ufffd", literalAfterWord: -9, literalBeforeWord: -9, isProof: true },
  { character: "\u001a", literalAfterWord: -9, literalBeforeWord: -9, isProof: true },
  { character: ",", literalAfterWord: -2.5, literalBeforeWord: -8, isProof: false }, // every twelfth word has a comma after it
  { character: "?", literalAfterWord: -4, literalBeforeWord: -9, isProof: false },
  { character: "_", literalAfterWord: -7, literalBeforeWord: -7, isProof: false },
  { character: "□", literalAfterWord: -9, literalBeforeWord: -6, isProof: false }, // also the box of a form
  { character: "¿", literalAfterWord: -9, literalBeforeWord: -9, isProof: false },
  { character: "¤", literalAfterWord: -9, literalBeforeWord: -9, isProof: false },
  { character: "*", literalAfterWord: -5, literalBeforeWord: -5, isProof: false }, // also emphasis and footnotes
];

/** The letters a placeholder in the middle of a word may stand for. é only where none of the three makes a word. */
export const LOST_LETTERS = "æøå";
export const LOST_LETTERS_AND_ACUTE = "æøåé";
