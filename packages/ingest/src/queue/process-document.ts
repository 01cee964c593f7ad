import { DamagedManifest } from "../archive/damaged-manifest.ts";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import { damageAsValue } from "../archive/read-manifests.ts";
import { IngestError } from "../errors.ts";
import { fetchDocument } from "../jobs/fetch-document.ts";
import { indexDocument } from "../jobs/index-document.ts";
import { nextStage, type Stage } from "../jobs/next-stage.ts";
import type { Pipeline } from "../jobs/pipeline.ts";
import { readDocument } from "../jobs/read-document.ts";
import { type FailureClass, failureClass, isLastAttempt } from "./retry-policy.ts";

/** A source that does not answer must not keep a slot for ever. */
const FETCH_TIMEOUT_MS = 120_000;

/** What a document is worked on with. */
export interface Workbench {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
  /** Resolves when the document is in the queue of its next stage. */
  readonly handOn: (manifest: DocumentManifest) => Promise<void>;
}

/**
 * Runs one stage of one document and hands it on. The manifest decides what is done: who comes twice, or late, finds the
 * work done and only hands the document on. A failure is kept in the manifest.
 * @throws what is to be tried again; nothing when the document failed for good
 */
export async function processDocument(bench: Workbench, id: string, attempt: number): Promise<void> {
  const { pipeline, stage, handOn } = bench;
  const manifest = await damageAsValue(pipeline.archive.manifest(id));
  // Once a damaged manifest is restored, housekeeping finds its document again.
  if (!manifest || manifest instanceof DamagedManifest) return;
  try {
    if (nextStage(manifest) === stage) await Promise.all((await runStage(pipeline, stage, manifest)).map(handOn));
  } catch (error) {
    return keepFailure(bench, manifest, attempt, error);
  }
  const next = await pipeline.archive.manifest(id);
  // A failed document that is handed on was asked for again; one that stays in this stage is this very job.
  if (next && nextStage(next) !== stage) await handOn(next);
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

/** Writes the failure into the manifest. @throws the error, or what keeps the manifest from being written, unless that was the last attempt */
async function keepFailure(
  { pipeline, stage }: Workbench,
  { id, name }: DocumentManifest,
  attempt: number,
  error: unknown,
): Promise<void> {
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
    throw unwritten;
  }
  if (!last) throw error;
}

/** For whoever has to mend our faults. */
function originOf(error: unknown, failureClass: FailureClass) {
  if (!(error instanceof Error)) return {};
  return {
    ...(failureClass === "ours" && { stack: error.stack }),
    ...(error.cause !== undefined && { cause: String(error.cause) }),
  };
}
