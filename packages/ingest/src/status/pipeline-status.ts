import { z } from "zod";
import { DocumentFailure, DocumentState } from "../archive/document-manifest.ts";
import { RunReport } from "../archive/run-report.ts";

/** How a source is doing. */
export const SourceStatus = z.object({
  id: z.string(),
  documents: z.number().int(),
  lastRun: RunReport.nullable(),
  /** The run that should have happened did not, or did not see the whole source. */
  overdue: z.boolean(),
  /** No new document for longer than ever before. */
  silent: z.boolean(),
});
export type SourceStatus = z.infer<typeof SourceStatus>;

/** Jobs of one stage. */
export const QueueDepth = z.object({ waiting: z.number().int(), active: z.number().int(), delayed: z.number().int() });
export type QueueDepth = z.infer<typeof QueueDepth>;

/** What the pipeline has, what it lacks and why: shown by `referat status` and by the API. */
export const PipelineStatus = z.object({
  at: z.iso.datetime(),
  documents: z.object({ total: z.number().int(), byState: z.partialRecord(DocumentState, z.number().int()) }),
  /** Agenda items that the archive says can be found, and those that the index says it has. */
  items: z.object({ archive: z.number().int(), index: z.number().int().nullable() }),
  /** Documents that are not at their end, and how long the one that was first sent on its way has been waiting. */
  lag: z.object({ documents: z.number().int(), oldestSeconds: z.number().nullable() }),
  /** The first of the failed documents; `byState.failed` counts them all. */
  failed: z.array(z.object({ id: z.string(), name: z.string(), error: DocumentFailure.nullable() })),
  /** Documents that were read, but not whole, and what is missing. The first are named. */
  incomplete: z.object({
    total: z.number().int(),
    documents: z.array(z.object({ id: z.string(), name: z.string(), losses: z.array(z.string()) })),
  }),
  /** Manifests in the archive that cannot be read: their documents are in none of the other figures. The first are named. */
  damaged: z.object({ total: z.number().int(), manifests: z.array(z.string()) }),
  sources: z.array(SourceStatus),
  /** Null where the queue does not answer. */
  queues: z.record(z.string(), QueueDepth).nullable(),
  workers: z.number().int().nullable(),
  /** What a person should look at, one Danish sentence each. */
  warnings: z.array(z.string()),
});
export type PipelineStatus = z.infer<typeof PipelineStatus>;
