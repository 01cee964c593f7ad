import type { SourceDocument } from "./source-document.ts";

/** Stands in where the caller has no digest of the bytes. */
const NO_DIGEST = "0".repeat(64);

/**
 * Makes a source document of plain text; form feeds divide pages.
 * @param sha256 digest of the original bytes, lower-case hexadecimal
 */
export function textDocument(name: string, text: string, sha256: string = NO_DIGEST): SourceDocument {
  const withoutFinalBreak = text.replace(/(?:\r\n|\n|\r)$/, "");
  const pages = withoutFinalBreak.split("\f");
  return {
    name,
    sha256,
    mediaType: "text/plain",
    pageCount: pages.length > 1 ? pages.length : null,
    extractor: { name: "text", version: "1" },
    info: { title: null, producer: null, created: null },
    pages: pages.map((page, index) => ({
      number: pages.length > 1 ? index + 1 : null,
      lines: page.split(/\r\n|\n|\r/).map((line) => ({ text: line })),
    })),
    warnings: [],
  };
}
