import { createHash } from "node:crypto";

/** 128 bits are enough that no two documents ever meet; short enough for file names and URLs. */
const ID_LENGTH = 32;

/** The id of a document: the same place at the same source gives the same id on every machine, for ever. */
export function documentId(sourceId: string, key: string): string {
  return createHash("sha256").update(`${sourceId}\n${key}`).digest("hex").slice(0, ID_LENGTH);
}

/** SHA-256 of bytes, lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
