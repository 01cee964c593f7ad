import { z } from "zod";

/** Who may see what comes from a source; the stricter of source and item wins. */
export const SourceAccess = z.enum(["open", "internal", "closed"]);
export type SourceAccess = z.infer<typeof SourceAccess>;

/** One document at its source: enough to fetch it, and to see tomorrow whether it is still the same. */
export const SourceReference = z.object({
  /** Stable within the source: a path, a URL, a GUID. */
  key: z.string(),
  name: z.string(),
  mediaType: z.string().optional(),
  /** ETag, last change, size … as one opaque string; the same string means "unchanged, do not fetch". */
  fingerprint: z.string().optional(),
  /** Where a person can see the original. */
  href: z.string().optional(),
});
export type SourceReference = z.infer<typeof SourceReference>;

/** What `fetch` brings home. */
export interface FetchedDocument {
  readonly reference: SourceReference;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  /** What the source itself says, where it is structured. Unknown stays undefined and is then `closed` for structured sources. */
  readonly access?: SourceAccess;
  readonly municipality?: string;
  readonly body?: string;
}

/** Where documents come from. `list` sees everything that is there now; `fetch` brings one of them. */
export interface Source {
  readonly id: string;
  readonly kind: string;
  readonly access: SourceAccess;
  readonly municipality?: string;
  list(signal: AbortSignal): AsyncIterable<SourceReference>;
  /** @throws TransientError, PermanentError (see `errors.ts`). */
  fetch(reference: SourceReference, signal: AbortSignal): Promise<FetchedDocument>;
}
