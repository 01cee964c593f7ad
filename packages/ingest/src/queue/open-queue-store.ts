import {
  type BackendClasses,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type Job,
  type Processor,
  type Queue,
  type Worker,
  type WorkerOptions,
  withBackend,
} from "bullmq";
import type { Log } from "../log.ts";
import { openPostgresPool } from "./open-postgres-pool.ts";

const REDIS_PREFIX = "referat";

/** What every job says: which documents, or which source. */
export interface JobData {
  readonly ids: readonly string[];
}
export type ReferatQueue = Queue<JobData, void, string, JobData, void, string, IQueueBackend, unknown>;
export type ReferatWorker = Worker<JobData, void, string, IQueueBackend>;
export type ReferatJob = Job<JobData, void, string>;

/** Queues and workers on Redis (or Valkey) or PostgreSQL. */
export interface QueueStore {
  readonly kind: "redis" | "postgres";
  queue(name: string): ReferatQueue;
  worker(name: string, run: Processor<JobData, void, string>, options: Partial<WorkerOptions<unknown>>): ReferatWorker;
  /** To be called when all queues and workers are closed. */
  close(): Promise<void>;
}

/**
 * The URL alone selects the store: `redis://` and `rediss://` are Redis, everything else is PostgreSQL.
 * @throws the database's error when PostgreSQL does not answer; Redis is connected on first use.
 */
export async function openQueueStore(url: string, log: Log): Promise<QueueStore> {
  const onError = (error: Error) =>
    log.warn({ event: "queue.error", error: error.message }, "The queue's store does not answer");
  const redis = /^rediss?:/.test(url);
  // The two backends differ only in the type of their connection, and each gets its own below.
  const bull = (redis
    ? withBackend(createRedisBackend)
    : withBackend(createPostgresBackend)) as unknown as BackendClasses<IQueueBackend, unknown>;
  const pool = redis ? undefined : await openPostgresPool(url, onError);
  const base = { connection: pool ?? { url, maxRetriesPerRequest: null }, prefix: REDIS_PREFIX };
  return {
    kind: redis ? "redis" : "postgres",
    queue: (name) => new bull.Queue<JobData, void, string>(name, base).on("error", onError) as ReferatQueue,
    worker: (name, run, options) =>
      new bull.Worker<JobData, void, string>(name, run, { ...base, ...options }).on("error", onError) as ReferatWorker,
    close: async () => {
      await pool?.end();
    },
  };
}
