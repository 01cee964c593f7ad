/** The letters of Danish words, lower case, and those of names from next door. */
const LETTER = "[a-zæøåéüöäá]";

/**
 * A pattern for whole words of lower-case text: `phrase("udsat|udsættes")` finds neither `udsatte` nor `fortsat`.
 * In `source`, `\p{L}` stands for such a letter. Without the `u` flag the engine is five times as fast, and a decision
 * is held against some forty of these.
 */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${source.replaceAll("\\p{L}", LETTER)})(?!${LETTER})`);
}
