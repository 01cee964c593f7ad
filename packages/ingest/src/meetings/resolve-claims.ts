import type { MeetingClaim } from "./meeting-claim.ts";
import { titleSimilarity } from "./title-similarity.ts";

/** Titles of one item in agenda and minutes differ by a word at most; those of two meetings share only small words. */
const SAME_TITLE = 0.5;
/** A newer document that has half of an older one's items is its successor; one that has fewer is an extract of it. */
const SUCCESSOR_SHARE = 0.5;

/** What the index shows of one document. */
export interface Placement {
  /** Appended to ids of meeting and items; empty except for a meeting whose ids were taken by another one. */
  readonly suffix: string;
  /** Ids, as parsed, of the items that are shown from this document. */
  readonly itemIds: ReadonlySet<string>;
  /** The document that is shown instead of this one as a whole. */
  readonly supersededBy: string | null;
}

/**
 * Decides from all claims on one meeting id what the index shows of each document. Pure and independent of the order of
 * the claims: whichever process looks last comes to the same answer.
 *
 * - The same meeting again (agenda, minutes, corrected minutes): minutes win over agenda, then the later arrival.
 * - Different items of the same meeting (one file an item, a supplementary agenda): all are shown.
 * - Another meeting that would have the same ids: shown under ids of its own; nothing is ever written over.
 */
export function resolveClaims(claims: readonly MeetingClaim[]): Map<string, Placement> {
  const placements = new Map<string, Placement>();
  for (const [index, group] of groupByMeeting(claims).entries()) {
    const suffix = index === 0 ? "" : `-${group[0]?.documentId.slice(0, 8)}`;
    for (const [documentId, placement] of placeGroup(group, suffix)) placements.set(documentId, placement);
  }
  return placements;
}

/** Groups in order of their first claim, so that what came first keeps its ids when something else comes later. */
function groupByMeeting(claims: readonly MeetingClaim[]): MeetingClaim[][] {
  const groups: MeetingClaim[][] = [];
  for (const claim of [...claims].sort(byFirstSeen)) {
    const group = groups.find((members) => members.every((member) => areOfOneMeeting(member, claim)));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function placeGroup(group: readonly MeetingClaim[], suffix: string): Map<string, Placement> {
  const placements = new Map<string, Placement>();
  const takenBy = new Map<string, string>();
  for (const claim of [...group].sort(byPrecedence)) {
    const supersededBy = successorOf(claim, takenBy);
    const free = claim.items.map((item) => item.id).filter((id) => !takenBy.has(placeOf(id)));
    if (supersededBy === null) for (const id of free) takenBy.set(placeOf(id), claim.documentId);
    const shown = supersededBy === null && !claim.removed ? free : [];
    placements.set(claim.documentId, { suffix, itemIds: new Set(shown), supersededBy });
  }
  return placements;
}

/** The document that already has enough of this claim's items, if one has. */
function successorOf(claim: MeetingClaim, takenBy: ReadonlyMap<string, string>): string | null {
  const counts = new Map<string, number>();
  for (const item of claim.items) {
    const owner = takenBy.get(placeOf(item.id));
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [owner, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return count >= claim.items.length * SUCCESSOR_SHARE ? owner : null;
}

/**
 * Two claims without a common id never disagree; with common ids, most titles that are not routine must be alike.
 * What was taken down has no titles any more: it is taken for the same meeting, so that nothing of it comes back.
 */
function areOfOneMeeting(a: MeetingClaim, b: MeetingClaim): boolean {
  if (a.removed || b.removed) return true;
  const titles = new Map(a.items.map((item) => [placeOf(item.id), item]));
  const pairs = b.items.flatMap((item) => {
    const other = titles.get(placeOf(item.id));
    return other
      ? [{ alike: titleSimilarity(item.title, other.title) >= SAME_TITLE, routine: item.routine && other.routine }]
      : [];
  });
  const telling = pairs.some((pair) => !pair.routine) ? pairs.filter((pair) => !pair.routine) : pairs;
  return telling.filter((pair) => pair.alike).length * 2 >= telling.length;
}

/**
 * What makes an item the same in two documents. Where body or day is unknown its id begins with the digest of the bytes,
 * which a correction changes: `doc-1f3a…-2` → `doc-2`, the second item.
 */
function placeOf(itemId: string): string {
  return itemId.replace(/^doc-[0-9a-f]{12}-/, "doc-");
}

function byFirstSeen(a: MeetingClaim, b: MeetingClaim): number {
  return compare(a.firstSeen, b.firstSeen) || compare(a.documentId, b.documentId);
}

/** Best first. The same bytes twice: the document that was there first stays. */
function byPrecedence(a: MeetingClaim, b: MeetingClaim): number {
  if (a.sha256 === b.sha256) return byFirstSeen(a, b);
  return RANK[b.kind] - RANK[a.kind] || compare(b.arrivedAt, a.arrivedAt) || compare(a.documentId, b.documentId);
}

const RANK = { minutes: 2, supplementaryMinutes: 2, agenda: 1, supplementaryAgenda: 1, unknown: 0 } as const;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
