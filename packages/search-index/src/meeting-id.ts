import type { Minutes } from "@referat/parser/records";
import { foldLetters } from "./danish/fold-letters.ts";

/** Characters of the document's SHA-256 that stand in for an unknown meeting. */
const HASH_LENGTH = 12;

/**
 * The meeting's id: the same for its agenda, its minutes and their supplements, different for every other meeting.
 * A document that does not say which body met when is a meeting of its own.
 */
export function meetingId(minutes: Pick<Minutes, "meeting" | "source">): string {
  const { municipality, body, date } = minutes.meeting;
  if (body === null || date === null) return `doc-${minutes.source.sha256.slice(0, HASH_LENGTH)}`;
  return [municipality ?? "", body, date].map(slug).filter(Boolean).join("-");
}

function slug(text: string): string {
  return foldLetters(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
