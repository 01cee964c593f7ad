/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Highlight } from "@referat/search-index";

/** Printed text in which what answered the question is marked. */
export function MarkedText({ pieces }: { pieces: readonly Highlight[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
