import type { SearchDocument } from "@referat/search-index";
import { DamagedManifest } from "../archive/damaged-manifest.ts";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import { damageAsValue } from "../archive/read-manifests.ts";
import type { IndexChange } from "../index-writer/item-index.ts";
import type { MeetingClaim } from "../meetings/meeting-claim.ts";
import { type Placement, resolveClaims } from "../meetings/resolve-claims.ts";
import type { Pipeline } from "./pipeline.ts";
import { searchDocuments, underSuffix } from "./shown-documents.ts";

/** Documents of one meeting arrive one after the other, rarely two at once; more rounds than this is a fault of ours. */
const MAX_ROUNDS = 20;

/**
 * Makes the index show what the claims on a meeting amount to, and writes the outcome into the manifests.
 * Two processes may settle one meeting at the same time: each looks again after writing, so the last one to look has
 * seen everything.
 */
export async function settleMeeting(pipeline: Pipeline, meetingId: string): Promise<void> {
  let claims = await pipeline.archive.claims(meetingId);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    await writeMeeting(pipeline, claims);
    const seen = JSON.stringify(claims.map(identity).sort());
    claims = await pipeline.archive.claims(meetingId);
    if (JSON.stringify(claims.map(identity).sort()) === seen) return;
  }
  throw new Error(`Dokumenterne om mødet ${meetingId} ændrer sig hurtigere, end de kan afstemmes.`);
}

const identity = ({ documentId, version, removed }: MeetingClaim) => `${documentId} ${version} ${removed}`;

async function writeMeeting(pipeline: Pipeline, claims: readonly MeetingClaim[]): Promise<void> {
  const planned = await planSettlements(pipeline, claims);
  const changed = planned
    .flatMap(({ manifest, ...plan }): Settlement[] => (manifest === null ? [] : [{ manifest, ...plan }]))
    .filter(isUnsettled);
  const change = await indexChange(pipeline, changed, new Set(planned.flatMap(({ shown }) => shown)));
  if (change.put.length + change.remove.length > 0) await pipeline.index.write(change);
  // What is no longer shown first: after a crash in between, the document that is shown is still to be settled.
  changed.sort((a, b) => a.shown.length - b.shown.length);
  const hashes = new Map(change.put.map(({ id, contentHash }) => [id, contentHash]));
  for (const settlement of changed)
    await pipeline.archive.changeManifest(settlement.manifest.id, (current) =>
      settled(current, settlement, hashes, pipeline.now()),
    );
}

/** A document whose manifest is damaged keeps what it claims, and is itself left as it is. */
async function planSettlements({ archive }: Pipeline, claims: readonly MeetingClaim[]): Promise<Planned[]> {
  const pairs = await Promise.all(
    claims.map(async (claim) => ({ claim, manifest: await damageAsValue(archive.manifest(claim.documentId)) })),
  );
  const live = pairs.flatMap(({ claim, manifest }): Pick<Planned, "claim" | "manifest">[] => {
    if (manifest instanceof DamagedManifest) return [{ claim, manifest: null }];
    if (manifest?.state === "removed") return [{ claim: { ...claim, removed: true }, manifest }];
    return manifest && isAt(claim.meetingId, manifest) ? [{ claim, manifest }] : [];
  });
  const placements = resolveClaims(live.map(({ claim }) => claim));
  return live.flatMap(({ claim, manifest }): Planned[] => {
    const placement = placements.get(claim.documentId);
    return placement ? [{ manifest, claim, placement, shown: shownIds(placement) }] : [];
  });
}

interface Settlement {
  readonly manifest: DocumentManifest;
  readonly claim: MeetingClaim;
  readonly placement: Placement;
  /** Ids in the index, with suffix. */
  readonly shown: readonly string[];
}

/** What is planned for a claim; without a manifest, where that is damaged. */
type Planned = Omit<Settlement, "manifest"> & { readonly manifest: DocumentManifest | null };

const shownIds = ({ itemIds, suffix }: Placement) => [...itemIds].map((id) => id + suffix);

function isUnsettled({ manifest, claim, placement, shown }: Settlement): boolean {
  return (
    (isGone(manifest) && manifest.meetingId !== null) ||
    manifest.indexedVersion !== claim.version ||
    manifest.supersededBy !== placement.supersededBy ||
    manifest.shownItems.map(({ id }) => id).join() !== shown.join()
  );
}

async function indexChange(
  pipeline: Pipeline,
  changed: readonly Settlement[],
  kept: ReadonlySet<string>,
): Promise<IndexChange> {
  const put: SearchDocument[] = [];
  for (const { manifest, claim, placement } of changed)
    put.push(...(await placed(pipeline, manifest, claim.version, placement)));
  const remove = changed
    .flatMap(({ manifest }) => manifest.shownItems.map(({ id }) => id))
    .filter((id) => !kept.has(id));
  return { put, remove };
}

/** The items of a document that the index is to show, under the ids it is to show them by. */
async function placed(
  pipeline: Pick<Pipeline, "archive">,
  manifest: DocumentManifest,
  version: number,
  { itemIds, suffix }: Placement,
): Promise<SearchDocument[]> {
  if (itemIds.size === 0) return [];
  const documents = await searchDocuments(pipeline, manifest, version);
  const shown = documents.filter((document) => itemIds.has(document.id));
  return shown.map((document) => underSuffix(document, suffix));
}

const isGone = ({ state }: DocumentManifest) => state === "removed" || state === "withdrawn";

/** A claim that a crash left at a meeting where its document is no longer says nothing. */
function isAt(claimed: string, { state, meetingId }: DocumentManifest): boolean {
  return state !== "withdrawn" && (meetingId ?? claimed) === claimed;
}

function settled(
  manifest: DocumentManifest,
  { claim, placement, shown }: Settlement,
  hashes: ReadonlyMap<string, string>,
  now: Date,
): DocumentManifest {
  const shownState = placement.supersededBy === null ? "indexed" : "superseded";
  return {
    ...manifest,
    state: isGone(manifest) || manifest.wants !== null ? manifest.state : shownState,
    meetingId: isGone(manifest) ? null : claim.meetingId,
    shownItems: shown.map((id) => ({ id, contentHash: hashes.get(id) ?? "" })),
    idSuffix: placement.suffix,
    supersededBy: placement.supersededBy,
    indexedVersion: claim.version,
    indexedAt: now.toISOString(),
    error: null,
    attempts: 0,
  };
}
