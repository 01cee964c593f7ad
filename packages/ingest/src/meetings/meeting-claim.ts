import { MinutesKind } from "@referat/parser/records";
import { z } from "zod";

/**
 * One document says: these are items of that meeting. Agenda and minutes, minutes and their correction claim the same
 * meeting; so may two meetings that only look alike. `resolve-claims.ts` decides from all claims of a meeting what the
 * index shows; the claims are kept beside each other so that no process has to know what the others do.
 */
export const MeetingClaim = z.object({
  meetingId: z.string(),
  documentId: z.string(),
  sha256: z.string(),
  version: z.number().int().positive(),
  kind: MinutesKind,
  /** When the current original came into the archive: the later of two equal claims is the correction. */
  arrivedAt: z.iso.datetime(),
  /** When the document was first seen: the first claim keeps the plain ids for good. */
  firstSeen: z.iso.datetime(),
  items: z.array(z.object({ id: z.string(), title: z.string(), routine: z.boolean() })),
  /** The document was taken down: it still stands in the way of what it replaced, and shows nothing. */
  removed: z.boolean(),
});
export type MeetingClaim = z.infer<typeof MeetingClaim>;
