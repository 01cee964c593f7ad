import { Gauge, Registry } from "prom-client";
import { DocumentState } from "../archive/document-manifest.ts";
import type { PipelineStatus } from "./pipeline-status.ts";

/** The status as metrics in Prometheus' text format. */
export function pipelineMetrics(status: PipelineStatus): Promise<string> {
  const registry = new Registry();
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `referat_${name}`, help, labelNames, registers: [registry] });
  const documents = gauge("documents", "Documents in the archive by state", ["state"]);
  for (const state of DocumentState.options) documents.set({ state }, status.documents.byState[state] ?? 0);
  const items = gauge("items", "Agenda items that can be found, by who says so", ["where"]);
  items.set({ where: "archive" }, status.items.archive);
  if (status.items.index !== null) items.set({ where: "index" }, status.items.index);
  gauge("incomplete_documents", "Documents that could not be read whole").set(status.incomplete.total);
  gauge("damaged_manifests", "Manifests in the archive that cannot be read").set(status.damaged.total);
  gauge("lag_documents", "Documents not yet at their end").set(status.lag.documents);
  gauge("lag_seconds", "Seconds since the oldest document not yet at its end was sent on its way").set(
    status.lag.oldestSeconds ?? 0,
  );
  gauge("workers", "Processes that take jobs").set(status.workers ?? 0);
  gauge("queue_up", "1 when the queue answers").set(status.queues === null ? 0 : 1);
  const jobs = gauge("jobs", "Jobs in the queue", ["stage", "state"]);
  for (const [stage, depth] of Object.entries(status.queues ?? {}))
    for (const [state, count] of Object.entries(depth)) jobs.set({ stage, state }, count);
  const runs = gauge("source_last_run_timestamp_seconds", "Start of the last run of a source", ["source"]);
  const overdue = gauge("source_overdue", "1 when the run of a source is overdue", ["source"]);
  const silent = gauge("source_silent", "1 when a source has had nothing new for longer than ever", ["source"]);
  for (const source of status.sources) {
    if (source.lastRun) runs.set({ source: source.id }, Date.parse(source.lastRun.startedAt) / 1000);
    overdue.set({ source: source.id }, Number(source.overdue));
    silent.set({ source: source.id }, Number(source.silent));
  }
  gauge("status_timestamp_seconds", "When these figures were collected").set(Date.parse(status.at) / 1000);
  return registry.metrics();
}
