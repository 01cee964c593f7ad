export { type AddedFile, addDocument, MANUAL_SOURCE } from "./add-documents.ts";
export { type Archive, createArchive } from "./archive/archive.ts";
export { DocumentManifest, DocumentState, isAtEnd } from "./archive/document-manifest.ts";
export { createFolderStore } from "./archive/folder-store.ts";
export { IngestConfig, readIngestConfig } from "./config.ts";
export { IngestError, PermanentError, TransientError } from "./errors.ts";
export { isReadable } from "./extraction/extract-file.ts";
export type { Reader } from "./jobs/pipeline.ts";
export { createLog, type Log, silentLog } from "./log.ts";
export { type JobQueues, openJobQueues } from "./queue/job-queues.ts";
export { openQueueStore, type QueueStore } from "./queue/open-queue-store.ts";
export { type Finding, findFiles, sentence } from "./sources/find-files.ts";
export { watchFolder } from "./sources/watch-folder.ts";
export {
  openArchive,
  type RunningWorker,
  type ServiceAddresses,
  startWorker,
  type WorkerDependencies,
} from "./start-worker.ts";
