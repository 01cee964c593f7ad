/** Who stands behind what was listed above. */
export interface Signature {
  /** Null where members moved it and nobody recommends it: `(Stillet af Ø)`. */
  readonly recommender: string | null;
}

const SIGNED = /^\((?:[Ss]tillet af [^()]{1,100}|(\p{Lu}[^()]{1,117}[^().:]))\)\.?$/u;

/**
 * Reads a line in brackets below a list of clauses.
 *
 * Accepts `(Økonomiudvalget)`, `(Stillet af SF og Enhedslisten)`; refuses `(Der er omdelt et notat.)`, `(se bilag 2)`.
 */
export function readSignature(text: string): Signature | null {
  const match = text.startsWith("(") ? SIGNED.exec(text) : null;
  return match === null ? null : { recommender: match[1] ?? null };
}
