import { createHash } from "node:crypto";
import type { SearchDocument } from "./search-document.ts";

/** SHA-256 of a search document without its hash: two documents with the same one are written the same way in the index. */
export function contentHash(document: Omit<SearchDocument, "contentHash">): string {
  return createHash("sha256").update(JSON.stringify(document)).digest("hex");
}
