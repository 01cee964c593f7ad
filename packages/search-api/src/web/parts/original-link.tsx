/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Item } from "../../query/find-item.ts";

/** The way to the very words: a PDF opens at the page, a text at the line. */
function originalAddress({ documentId, source, item, page }: Item): string {
  if (source.mediaType === "application/pdf")
    return `/api/v1/originals/${documentId}${page === null ? "" : `#page=${page}`}`;
  if (source.mediaType.startsWith("text/")) return `/kilde/${documentId}#L${item.span.startLine}`;
  return `/api/v1/originals/${documentId}`;
}

/** Link to the original, and where in it to look; for those who may see all that stands in it. */
export function OriginalLink({ item, isVisible }: { item: Item; isVisible: boolean }) {
  if (!isVisible)
    return (
      <p class="quiet">Originalen indeholder også punkter, som ikke er åbne, og vises kun med en nøgle til dem.</p>
    );
  const place = item.page === null ? `linje ${item.item.span.startLine}` : `side ${item.page}`;
  return (
    <a class="original" href={originalAddress(item)}>
      Se originalen, {place}
    </a>
  );
}
