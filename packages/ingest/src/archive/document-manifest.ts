import { MinutesKind } from "@referat/parser/records";
import { z } from "zod";
import { SourceAccess } from "../sources/source.ts";
import { Removal } from "./removal.ts";

/** How far a document has come. `indexed`, `superseded`, `failed`, `withdrawn` and `removed` are ends; the others are on their way. */
export const DocumentState = z.enum([
  "discovered",
  "fetched",
  "extracted",
  "parsed",
  "indexed",
  "superseded",
  "failed",
  "withdrawn",
  "removed",
]);
export type DocumentState = z.infer<typeof DocumentState>;

/** Why a document failed; the class says whether trying again can help (see `errors.ts`). */
export const DocumentFailure = z.object({
  class: z.enum(["transient", "permanent", "ours"]),
  code: z.string(),
  message: z.string(),
  at: z.iso.datetime(),
});
export type DocumentFailure = z.infer<typeof DocumentFailure>;

/** One reading of the document; its records are kept under the same number. */
export const DocumentVersion = z.object({
  version: z.number().int().positive(),
  sha256: z.string(),
  extractor: z.string(),
  parser: z.string(),
  parsedAt: z.iso.datetime(),
  kind: MinutesKind,
  items: z.number().int().nonnegative(),
  /** Sentences on what of the document could not be read; empty when it was read whole. */
  losses: z.array(z.string()).default([]),
});
export type DocumentVersion = z.infer<typeof DocumentVersion>;

/** Everything the archive knows of one document beside its content. One file each; written whole. */
export const DocumentManifest = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  sourceId: z.string(),
  /** Where it is at its source, and the source's own sign of change. */
  key: z.string(),
  name: z.string(),
  mediaType: z.string().nullable(),
  href: z.string().nullable(),
  fingerprint: z.string().nullable(),
  access: SourceAccess,
  municipality: z.string().nullable(),
  body: z.string().nullable(),
  firstSeen: z.iso.datetime(),
  /** When it was last found new or changed; that it was seen unchanged is in the reports of its source. */
  lastSeen: z.iso.datetime(),
  /** Complete runs of the source, one after the other, in which it was not there. */
  missedRuns: z.number().int().nonnegative(),
  /** Of the current original; null until it was fetched. */
  sha256: z.string().nullable(),
  size: z.number().int().nonnegative().nullable(),
  fetchedAt: z.iso.datetime().nullable(),
  state: DocumentState,
  error: DocumentFailure.nullable(),
  /** Failed attempts since the last success. */
  attempts: z.number().int().nonnegative(),
  /** Since when it has been on its way; null when it is at its end. */
  waitingSince: z.iso.datetime().nullable().default(null),
  versions: z.array(DocumentVersion),
  /** What has to be done again from the start: the source has something newer, or somebody asked for another reading. */
  wants: z.enum(["fetch", "read"]).nullable(),
  /** The version that was last brought to the index, whether it is shown or superseded; null asks for it to be done again. */
  indexedVersion: z.number().int().positive().nullable(),
  indexedAt: z.iso.datetime().nullable(),
  meetingId: z.string().nullable(),
  /** What the index shows of this document, with the hash of what was written: the audit compares. */
  shownItems: z.array(z.object({ id: z.string(), contentHash: z.string() })),
  /** Appended to the ids of the record where another meeting already has them; see `resolve-claims.ts`. */
  idSuffix: z.string(),
  /** The document whose newer minutes of the same meeting the index shows instead. */
  supersededBy: z.string().nullable(),
  /** The documents that lie in this one, a mail or an archive: each has a manifest of its own. */
  parts: z.array(z.string()).default([]),
  /** The document that this one lies in. */
  partOf: z.string().nullable().default(null),
  /** Set when it was taken down for good. */
  removal: Removal.nullable(),
});
export type DocumentManifest = z.infer<typeof DocumentManifest>;

const END_STATES: ReadonlySet<DocumentState> = new Set(["indexed", "superseded", "failed", "withdrawn", "removed"]);

/** True when nothing more happens to the document by itself. */
export function isAtEnd(manifest: DocumentManifest): boolean {
  return END_STATES.has(manifest.state);
}

/** The last reading, if there is one. */
export function currentVersion(manifest: DocumentManifest): DocumentVersion | undefined {
  return manifest.versions.at(-1);
}
