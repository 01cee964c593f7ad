import { createHash } from "node:crypto";
import type { SourceDocument } from "@referat/parser/source-document";

/** Generated text as a document of one page, or of as many pages as it has form feeds. */
export function toDocument(text: string): SourceDocument {
  const pages = text.split("\f");
  return {
    name: "generated.txt",
    sha256: createHash("sha256").update(text).digest("hex"),
    mediaType: "text/plain",
    pageCount: null,
    extractor: { name: "generated", version: "1" },
    info: { title: null, producer: null, created: null },
    pages: pages.map((page, index) => ({
      number: pages.length === 1 ? null : index + 1,
      lines: page.split("\n").map((line) => ({ text: line })),
    })),
    warnings: [],
  };
}
