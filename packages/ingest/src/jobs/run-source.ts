import { DamagedManifest } from "../archive/damaged-manifest.ts";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import { damageAsValue } from "../archive/read-manifests.ts";
import type { RunReport } from "../archive/run-report.ts";
import type { Source, SourceReference } from "../sources/source.ts";
import { newManifest } from "./new-manifest.ts";
import type { Pipeline } from "./pipeline.ts";

/** A document that a site forgets for a night is not gone: sources were seen to lose whole years and find them again. */
const MISSED_RUNS_UNTIL_WITHDRAWN = 3;
/** More than this share missing at once is the source's fault, not the documents'. */
const MOST_MISSING_SHARE = 0.2;
/** Listing may be slow (one request a second), but never endless. */
const LIST_TIMEOUT_MS = 6 * 3_600_000;
/** Documents that are handed to the queue at once. */
const HAND_ON_AT_ONCE = 200;

/** What a run needs of the pipeline. */
export type RunPipeline = Pick<Pipeline, "archive" | "log" | "now">;

export type Enqueue = (manifests: readonly DocumentManifest[]) => Promise<void>;

/**
 * Looks at everything a source has, and hands on what is new, changed or gone. Writes nothing for what is unchanged, so
 * that a quiet night costs a glance. Does not throw when the source fails: the report says so, and nothing is withdrawn.
 */
export async function runSource(pipeline: RunPipeline, source: Source, enqueue: Enqueue): Promise<RunReport> {
  const started = pipeline.now();
  const known = await knownDocuments(pipeline, source.id);
  const run = new SourceRun(pipeline, source, known, enqueue);
  const error = await run.look().then(
    () => null,
    (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)),
  );
  if (error === null) await run.considerMissing();
  const seconds = (pipeline.now().getTime() - started.getTime()) / 1000;
  const failed = [...known.values()].filter(({ state }) => state === "failed").length;
  const report: RunReport = {
    sourceId: source.id,
    startedAt: started.toISOString(),
    seconds,
    complete: error === null,
    error,
    ...run.counts,
    failed,
  };
  await pipeline.archive.putRunReport(report);
  pipeline.log[error === null ? "info" : "error"]({ event: "run.finished", ...report });
  return report;
}

async function knownDocuments({ archive }: RunPipeline, sourceId: string): Promise<Map<string, DocumentManifest>> {
  const known = new Map<string, DocumentManifest>();
  for await (const manifest of archive.manifests())
    if (manifest.sourceId === sourceId) known.set(manifest.key, manifest);
  return known;
}

/** One look at one source. */
class SourceRun {
  readonly counts = {
    found: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    removed: 0,
    missing: 0,
    withdrawn: 0,
    withdrawalRefused: false,
  };
  private readonly seen = new Set<string>();
  private readonly pipeline: RunPipeline;
  private readonly source: Source;
  private readonly known: ReadonlyMap<string, DocumentManifest>;
  private readonly enqueue: Enqueue;

  constructor(pipeline: RunPipeline, source: Source, known: ReadonlyMap<string, DocumentManifest>, enqueue: Enqueue) {
    this.pipeline = pipeline;
    this.source = source;
    this.known = known;
    this.enqueue = enqueue;
  }

  /** Goes through the listing. @throws what the source throws */
  async look(): Promise<void> {
    const handOn: DocumentManifest[] = [];
    for await (const reference of this.source.list(AbortSignal.timeout(LIST_TIMEOUT_MS))) {
      if (this.seen.has(reference.key)) continue;
      this.seen.add(reference.key);
      this.counts.found++;
      const manifest = await this.note(reference);
      if (manifest) handOn.push(manifest);
      if (handOn.length >= HAND_ON_AT_ONCE) await this.enqueue(handOn.splice(0));
    }
    await this.enqueue(handOn);
  }

  /** Counts one document; returns its manifest when there is something to do for it. */
  private async note(reference: SourceReference): Promise<DocumentManifest | undefined> {
    const now = this.pipeline.now();
    const listed = this.known.get(reference.key);
    if (!listed) return this.takeIn(newManifest(this.source, reference, now));
    const news = newsOf(listed, reference, now);
    if (listed.state === "removed") this.counts.removed++;
    else if (news?.wants === "fetch") this.counts.changed++;
    else this.counts.unchanged++;
    if (!news) return undefined;
    // As it is now: what this run handed on may have changed documents that it listed before.
    const change = (current: DocumentManifest) => newsOf(current, reference, now) ?? current;
    return (await this.pipeline.archive.changeManifest(listed.id, change)) ?? undefined;
  }

  /** A document that is not known; one whose manifest is damaged is not known either, and must not be written over. */
  private async takeIn(fresh: DocumentManifest): Promise<DocumentManifest | undefined> {
    const { archive } = this.pipeline;
    if ((await damageAsValue(archive.manifest(fresh.id))) instanceof DamagedManifest) return undefined;
    this.counts.new++;
    await archive.putManifest(fresh);
    return fresh;
  }

  /** Counts what was not there, and withdraws what was missed often enough. */
  async considerMissing(): Promise<void> {
    const listed = [...this.known.values()].filter(({ partOf }) => partOf === null); // parts go with their container
    const live = listed.filter(({ state }) => state !== "removed" && state !== "withdrawn");
    const missing = live.filter(({ key }) => !this.seen.has(key));
    this.counts.missing = missing.length;
    this.counts.withdrawalRefused = missing.length > live.length * MOST_MISSING_SHARE;
    if (this.counts.withdrawalRefused) return;
    for (const manifest of missing) await this.miss(manifest);
  }

  private async miss({ id }: DocumentManifest): Promise<void> {
    const next = await this.pipeline.archive.changeManifest(id, (current) => {
      if (current.state === "removed") return current;
      const missedRuns = current.missedRuns + 1;
      return { ...current, missedRuns, ...(missedRuns >= MISSED_RUNS_UNTIL_WITHDRAWN && { state: "withdrawn" }) };
    });
    if (next?.state !== "withdrawn") return;
    this.counts.withdrawn++;
    this.counts.missing--;
    await this.enqueue([next]);
  }
}

/** What changes in the manifest because the document was seen; undefined when nothing does. */
function newsOf(known: DocumentManifest, reference: SourceReference, now: Date): DocumentManifest | undefined {
  if (known.state === "removed") return undefined;
  const back = known.state === "withdrawn";
  const changed = reference.fingerprint === undefined || reference.fingerprint !== known.fingerprint;
  const failedInPassing = known.state === "failed" && known.error?.class === "transient";
  if (back || changed || failedInPassing)
    return {
      ...known,
      name: reference.name,
      mediaType: reference.mediaType ?? known.mediaType,
      href: reference.href ?? known.href,
      fingerprint: reference.fingerprint ?? null,
      lastSeen: now.toISOString(),
      missedRuns: 0,
      state: "discovered",
      attempts: 0,
      wants: "fetch",
      ...(back && { indexedVersion: null }),
    };
  return known.missedRuns > 0 ? { ...known, missedRuns: 0 } : undefined;
}
