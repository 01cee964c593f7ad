/** A stretch of printed text, and whether it is what answered the question. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

const BEFORE_FIRST_MARK = 0.3; // of the excerpt: enough to see the sentence begin

/**
 * The part of a text around what matched first, at most `length` characters, cut between words and with `…` where
 * something is left out; without a match its beginning. The words themselves are never changed.
 */
export function excerpt(pieces: readonly MarkedPiece[], length: number): MarkedPiece[] {
  const text = pieces.map((piece) => piece.text).join("");
  if (text.length <= length) return [...pieces];
  const start = wordStart(text, Math.floor(firstMark(pieces) - length * BEFORE_FIRST_MARK));
  const end = wordEnd(text, start + length);
  const inside = cut(pieces, start, end);
  const before = start > 0 ? [{ text: "… ", marked: false }] : [];
  const after = end < text.length ? [{ text: " …", marked: false }] : [];
  return [...before, ...inside, ...after];
}

function firstMark(pieces: readonly MarkedPiece[]): number {
  const index = pieces.findIndex((piece) => piece.marked);
  return pieces.slice(0, Math.max(0, index)).reduce((sum, piece) => sum + piece.text.length, 0);
}

function wordStart(text: string, wanted: number): number {
  if (wanted <= 0) return 0;
  const blank = text.lastIndexOf(" ", wanted);
  return blank + 1;
}

function wordEnd(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const blank = text.lastIndexOf(" ", wanted);
  return blank > 0 ? blank : wanted;
}

function cut(pieces: readonly MarkedPiece[], start: number, end: number): MarkedPiece[] {
  let position = 0;
  return pieces.flatMap(({ text, marked }) => {
    const from = Math.max(0, start - position);
    const to = Math.max(0, end - position);
    position += text.length;
    const part = text.slice(from, to);
    return part === "" ? [] : [{ text: part, marked }];
  });
}
