import type { Archive } from "../archive/archive.ts";
import { currentVersion, type DocumentManifest, type DocumentState, isAtEnd } from "../archive/document-manifest.ts";
import type { PipelineStatus, QueueDepth } from "./pipeline-status.ts";
import { type ExpectedSource, sourceStatus } from "./source-status.ts";
import { warningsOf } from "./warnings.ts";

/** Failed documents that are named; `referat failed` lists them all. */
const NAMED_FAILURES = 20;
/** Documents that were not read whole and are named. */
const NAMED_INCOMPLETE = 20;
/** Damaged manifests that are named; the log has told of each. */
const NAMED_DAMAGED = 20;

/** Where the figures come from; a neighbour that is away gives null, and the rest of the status is told all the same. */
export interface StatusSources {
  readonly archive: Archive;
  readonly sources: readonly ExpectedSource[];
  readonly queues: () => Promise<{ depths: Record<string, QueueDepth>; workers: number } | null>;
  readonly indexedItems: () => Promise<number | null>;
  readonly now: () => Date;
}

/** Looks at every manifest; a second for ten thousand documents. */
export async function collectStatus({
  archive,
  sources,
  queues,
  indexedItems,
  now,
}: StatusSources): Promise<PipelineStatus> {
  const tally = await tallyDocuments(archive);
  const [queue, index] = await Promise.all([queues(), indexedItems()]);
  const ids = new Set([...sources.map(({ id }) => id), ...tally.firstSeen.keys()]);
  const expected = [...ids].map((id) => sources.find((source) => source.id === id) ?? { id, expectEveryHours: null });
  const status: Omit<PipelineStatus, "warnings"> = {
    at: now().toISOString(),
    documents: { total: tally.total, byState: tally.byState },
    items: { archive: tally.items, index },
    lag: { documents: tally.unfinished, oldestSeconds: ageInSeconds(tally.oldestUnfinished, now()) },
    failed: tally.failed.slice(0, NAMED_FAILURES),
    incomplete: { total: tally.incomplete.length, documents: tally.incomplete.slice(0, NAMED_INCOMPLETE) },
    damaged: { total: tally.damaged.length, manifests: tally.damaged.slice(0, NAMED_DAMAGED) },
    sources: await Promise.all(
      expected.map(async (source) =>
        sourceStatus(source, tally.firstSeen.get(source.id) ?? [], await archive.runReports(source.id), now()),
      ),
    ),
    queues: queue?.depths ?? null,
    workers: queue?.workers ?? null,
  };
  return { ...status, warnings: warningsOf(status) };
}

interface Tally {
  total: number;
  items: number;
  unfinished: number;
  oldestUnfinished: string | null;
  readonly byState: Partial<Record<DocumentState, number>>;
  readonly failed: Pick<DocumentManifest, "id" | "name" | "error">[];
  readonly incomplete: { id: string; name: string; losses: string[] }[];
  /** Keys of the manifests that cannot be read. */
  readonly damaged: string[];
  /** When the documents of each source were first seen. */
  readonly firstSeen: Map<string, string[]>;
}

async function tallyDocuments(archive: Archive): Promise<Tally> {
  const tally: Tally = {
    total: 0,
    items: 0,
    unfinished: 0,
    oldestUnfinished: null,
    byState: {},
    failed: [],
    incomplete: [],
    damaged: [],
    firstSeen: new Map(),
  };
  for await (const manifest of archive.manifests(({ key }) => tally.damaged.push(key))) count(tally, manifest);
  return tally;
}

function count(tally: Tally, manifest: DocumentManifest): void {
  const { id, name, error, state, sourceId, firstSeen, shownItems } = manifest;
  tally.total++;
  tally.items += shownItems.length;
  tally.byState[state] = (tally.byState[state] ?? 0) + 1;
  if (state === "failed") tally.failed.push({ id, name, error });
  const losses = isGone(manifest) ? [] : (currentVersion(manifest)?.losses ?? []);
  if (losses.length > 0) tally.incomplete.push({ id, name, losses });
  if (!isAtEnd(manifest)) {
    tally.unfinished++;
    const since = manifest.waitingSince ?? manifest.lastSeen; // manifests of earlier versions do not say
    if (tally.oldestUnfinished === null || since < tally.oldestUnfinished) tally.oldestUnfinished = since;
  }
  const seen = tally.firstSeen.get(sourceId);
  if (seen) seen.push(firstSeen);
  else tally.firstSeen.set(sourceId, [firstSeen]);
}

function isGone({ state }: DocumentManifest): boolean {
  return state === "withdrawn" || state === "removed";
}

function ageInSeconds(since: string | null, now: Date): number | null {
  return since === null ? null : Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 1000));
}
