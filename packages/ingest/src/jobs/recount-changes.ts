import type { RunReport } from "../archive/run-report.ts";
import type { RunPipeline } from "./run-source.ts";

/**
 * Sets right how many documents of the last run of each source had changed, once they are through the queue. A source
 * without a sign of change, or with one that says no more than "perhaps", has its documents fetched every night; that
 * they are the same as before is known only by their bytes.
 */
export async function recountChanges({ archive, log }: RunPipeline, sourceIds: readonly string[]): Promise<void> {
  const reports = new Map<string, RunReport>();
  for (const sourceId of sourceIds) {
    const last = (await archive.runReports(sourceId)).at(-1);
    if (last && last.changed > 0) reports.set(sourceId, last);
  }
  if (reports.size === 0) return;
  const changed = new Map<string, number>();
  for await (const { sourceId, firstSeen, fetchedAt } of archive.manifests()) {
    const since = reports.get(sourceId)?.startedAt;
    const isNews = since !== undefined && firstSeen < since && fetchedAt !== null && fetchedAt >= since;
    if (isNews) changed.set(sourceId, (changed.get(sourceId) ?? 0) + 1);
  }
  for (const [sourceId, report] of reports) {
    const really = Math.min(report.changed, changed.get(sourceId) ?? 0);
    if (really === report.changed) continue;
    const recounted = { ...report, changed: really, unchanged: report.unchanged + report.changed - really };
    await archive.putRunReport(recounted);
    log.info({ event: "run.recounted", sourceId, changed: recounted.changed, unchanged: recounted.unchanged });
  }
}
