import { UnrecoverableError } from "bullmq";
import { DamagedManifest } from "../archive/damaged-manifest.ts";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import { damageAsValue } from "../archive/read-manifests.ts";
import { IngestError } from "../errors.ts";
import { fetchDocument } from "../jobs/fetch-document.ts";
import { indexDocument } from "../jobs/index-document.ts";
import { nextStage, type Stage } from "../jobs/next-stage.ts";
import type { Pipeline } from "../jobs/pipeline.ts";
import { readDocument } from "../jobs/read-document.ts";
import { createHandOn } from "./hand-on.ts";
import type { JobQueues } from "./job-queues.ts";
import type { ReferatJob } from "./open-queue-store.ts";
import { type FailureClass, failureClass, isLastAttempt } from "./retry-policy.ts";

/** A source that does not answer must not keep a slot for ever. */
const FETCH_TIMEOUT_MS = 120_000;

/**
 * Runs one stage of one document and hands it on. The manifest decides what is done: a job that is run twice, or late,
 * finds the work done and only hands the document on.
 */
export function processDocument(pipeline: Pipeline, queues: JobQueues, stage: Stage) {
  const handOn = createHandOn(queues.enqueue);
  return async (job: ReferatJob): Promise<void> => {
    const manifest = await damageAsValue(pipeline.archive.manifest(job.data.id));
    // Once a damaged manifest is restored, housekeeping finds its document again.
    if (!manifest || manifest instanceof DamagedManifest) return;
    try {
      if (nextStage(manifest) === stage) await Promise.all((await runStage(pipeline, stage, manifest)).map(handOn));
    } catch (error) {
      throw await keepFailure(pipeline, manifest, { stage, attempt: job.attemptsMade + 1 }, error);
    }
    const next = await pipeline.archive.manifest(job.data.id);
    // A failed document that is handed on was asked for again; one that stays in this stage is this very job.
    if (next && nextStage(next) !== stage) await handOn(next);
  };
}

/** Returns the other documents that have something to do because of it. */
async function runStage(pipeline: Pipeline, stage: Stage, manifest: DocumentManifest): Promise<DocumentManifest[]> {
  const started = performance.now();
  const concerned = await perform(pipeline, stage, manifest);
  const ms = Math.round(performance.now() - started);
  pipeline.log.info({ event: `document.${stage}`, document: manifest.id, name: manifest.name, ms });
  return concerned;
}

async function perform(pipeline: Pipeline, stage: Stage, manifest: DocumentManifest): Promise<DocumentManifest[]> {
  if (stage === "read") return readDocument(pipeline, manifest);
  if (stage === "index") return indexDocument(pipeline, manifest);
  await fetchDocument(pipeline, manifest, AbortSignal.timeout(FETCH_TIMEOUT_MS));
  return [];
}

/** Writes the failure into the manifest and returns what BullMQ is to be told: try again, or not. */
async function keepFailure(
  pipeline: Pipeline,
  { id, name }: DocumentManifest,
  { stage, attempt }: { readonly stage: Stage; readonly attempt: number },
  error: unknown,
): Promise<unknown> {
  const last = isLastAttempt(error, attempt);
  const failure = {
    class: failureClass(error),
    code: error instanceof IngestError ? error.code : "unexpected",
    message: error instanceof Error ? error.message : String(error),
    at: pipeline.now().toISOString(),
  };
  const event = last ? "document.failed" : "document.retry";
  const origin = originOf(error, failure.class);
  pipeline.log[last ? "error" : "warn"]({ event, stage, document: id, name, attempt, ...failure, ...origin });
  try {
    await pipeline.archive.changeManifest(id, (current) => {
      const failed = last && current.state !== "removed" && current.state !== "withdrawn";
      return { ...current, error: failure, attempts: attempt, ...(failed && { state: "failed" }) };
    });
  } catch (unwritten) {
    // The disk is full: what the manifest does not say yet is found out again at the next attempt.
    pipeline.log.warn({ event: "document.unwritten", document: id, error: String(unwritten) });
    return unwritten;
  }
  return last ? new UnrecoverableError(failure.message) : error;
}

/** For whoever has to mend our faults. */
function originOf(error: unknown, failureClass: FailureClass) {
  if (!(error instanceof Error)) return {};
  return {
    ...(failureClass === "ours" && { stack: error.stack }),
    ...(error.cause !== undefined && { cause: String(error.cause) }),
  };
}
