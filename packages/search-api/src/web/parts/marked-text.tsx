/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { MarkedPiece } from "../../query/excerpt.ts";

/** Printed text in which what answered the question is marked. */
export function MarkedText({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
