import type { Minutes } from "@referat/parser/records";
import { meetingId } from "@referat/search-index";
import { DamagedManifest } from "../archive/damaged-manifest.ts";
import { currentVersion, type DocumentManifest } from "../archive/document-manifest.ts";
import { damageAsValue } from "../archive/read-manifests.ts";
import type { MeetingClaim } from "../meetings/meeting-claim.ts";
import { documentId } from "./document-id.ts";
import { withdrawParts } from "./keep-parts.ts";
import type { Pipeline } from "./pipeline.ts";
import { settleMeeting } from "./settle-meeting.ts";
import { recordsOf } from "./shown-documents.ts";

/**
 * Brings one document to the index: claims its meeting and settles what the index shows of that meeting, and of the one
 * it was at before. A withdrawn document gives up its claim; a removed one keeps it, so that what it had replaced does
 * not come back. Returns the documents that go with it: a withdrawn container takes its parts along.
 */
export async function indexDocument(pipeline: Pipeline, manifest: DocumentManifest): Promise<DocumentManifest[]> {
  const parts = manifest.state === "withdrawn" ? await withdrawParts(pipeline, manifest.parts) : [];
  const claim = await claimOf(pipeline, manifest);
  const { meetingId: previous } = manifest;
  const left = previous === claim?.meetingId ? null : previous;
  if (claim) await pipeline.archive.putClaim(claim);
  if (left !== null) await leaveMeeting(pipeline, manifest, left, claim);
  if (claim) await settleMeeting(pipeline, claim.meetingId);
  else await showNothing(pipeline, manifest);
  if (left !== null) await settleMeeting(pipeline, left);
  return parts;
}

async function leaveMeeting(
  { archive }: Pipeline,
  { id }: DocumentManifest,
  left: string,
  claim: MeetingClaim | null,
): Promise<void> {
  await archive.removeClaim(left, id);
  if (claim) await archive.changeManifest(id, (current) => ({ ...current, meetingId: claim.meetingId }));
}

async function claimOf(pipeline: Pipeline, manifest: DocumentManifest): Promise<MeetingClaim | null> {
  if (manifest.state === "withdrawn") return null;
  if (manifest.state === "removed") return removedClaim(pipeline, manifest);
  const version = currentVersion(manifest);
  if (!version) return null;
  const minutes = await recordsOf(pipeline, manifest, version.version);
  if (minutes.items.length === 0) return null;
  return {
    meetingId: isDated(minutes) ? meetingId(minutes) : undatedMeetingId(manifest),
    documentId: manifest.id,
    sha256: version.sha256,
    version: version.version,
    kind: version.kind,
    arrivedAt: manifest.fetchedAt ?? manifest.firstSeen,
    firstSeen: manifest.firstSeen,
    items: minutes.items.map(({ id, title, routine }) => ({ id, title, routine })),
    removed: false,
  };
}

const isDated = ({ meeting }: Minutes) => meeting.body !== null && meeting.date !== null;

/** What does not say which body met when is known by its place: what comes from there later may be its correction. */
const undatedMeetingId = ({ sourceId, key }: DocumentManifest) => `doc-${documentId(sourceId, key)}`;

/** Still says which items it had, but not what they were called: that is content, and gone. */
async function removedClaim({ archive }: Pipeline, { id, meetingId }: DocumentManifest): Promise<MeetingClaim | null> {
  const claims = meetingId === null ? [] : await archive.claims(meetingId);
  const own = claims.find((claim) => claim.documentId === id);
  return own ? { ...own, items: own.items.map((item) => ({ ...item, title: "" })), removed: true } : null;
}

/** A document without items: nothing to search for, and nothing of an earlier version may stay. */
async function showNothing(pipeline: Pipeline, manifest: DocumentManifest): Promise<void> {
  const { archive, index, now } = pipeline;
  const kept = await shownByOthers(pipeline, manifest);
  const remove = manifest.shownItems.map(({ id }) => id).filter((id) => !kept.has(id));
  if (remove.length > 0) await index.write({ put: [], remove });
  await archive.changeManifest(manifest.id, (current) => ({
    ...current,
    state: isOnItsWay(current) ? "indexed" : current.state,
    meetingId: null,
    shownItems: [],
    idSuffix: "",
    indexedVersion: isGone(current) ? null : (currentVersion(manifest)?.version ?? null),
    indexedAt: now().toISOString(),
    error: null,
    attempts: 0,
  }));
}

/** Ids that other documents of its meeting show: they are theirs now, and stay. With a damaged manifest, all it claims. */
async function shownByOthers({ archive }: Pipeline, { id, meetingId }: DocumentManifest): Promise<Set<string>> {
  const claims = meetingId === null ? [] : await archive.claims(meetingId);
  const others = claims.filter(({ documentId }) => documentId !== id);
  const shown = others.map(async ({ documentId, items }) => {
    const manifest = await damageAsValue(archive.manifest(documentId));
    return manifest instanceof DamagedManifest ? items : (manifest?.shownItems ?? []);
  });
  return new Set((await Promise.all(shown)).flat().map((item) => item.id));
}

/** Not taken down, and not wanting anything new meanwhile. */
function isOnItsWay(manifest: DocumentManifest): boolean {
  return manifest.wants === null && !isGone(manifest);
}

function isGone({ state }: DocumentManifest): boolean {
  return state === "withdrawn" || state === "removed";
}
