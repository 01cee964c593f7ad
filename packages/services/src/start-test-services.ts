import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureMeilisearch, ensurePostgres, stopServices } from "./ensure-services.ts";
import type { MeilisearchAddress } from "./meilisearch.ts";
import { startRedis } from "./redis.ts";
import { servicePaths } from "./service-paths.ts";
import { readServiceState } from "./service-state.ts";
import { stopProcess } from "./stop-process.ts";

export interface TestServices {
  readonly dataDirectory: string;
  readonly meili: MeilisearchAddress;
  readonly queueUrl: string;
  stop(): Promise<void>;
}

/**
 * Real services for one test file, in a temporary directory and on free ports; `stop` removes everything.
 * Should the test process end without `stop`, or be ended from outside, they are killed with it.
 *
 * @param queue "redis" needs a redis-server on PATH; "none" (where only the index is tested) saves a second.
 * @param keptIn a directory to use instead, which `stop` leaves there: a benchmark measures a large index more than once.
 */
export async function startTestServices(
  options: { queue?: "postgres" | "redis" | "none"; keptIn?: string | undefined } = {},
): Promise<TestServices> {
  const dataDirectory = options.keptIn ?? mkdtempSync(join(tmpdir(), "referat-test-"));
  const paths = servicePaths(dataDirectory);
  const killAll = () => {
    const { meilisearch, postgres } = readServiceState(paths.state);
    for (const service of [meilisearch, postgres]) if (service) tryKill(service.process.pid);
  };
  const leaveAlone = onEndOfProcess(killAll);
  const [meili, queue] = await Promise.all([
    ensureMeilisearch(paths, () => {}),
    startTestQueue(options.queue ?? "postgres", dataDirectory),
  ]);
  const stop = async () => {
    await Promise.all([queue.stop(), stopServices(paths)]);
    leaveAlone();
    if (options.keptIn === undefined) rmSync(dataDirectory, { recursive: true, force: true });
  };
  return { dataDirectory, meili, queueUrl: queue.url, stop };
}

async function startTestQueue(kind: "postgres" | "redis" | "none", dataDirectory: string) {
  const nothing = async () => {};
  if (kind === "none") return { url: "", stop: nothing };
  if (kind === "postgres") return { url: await ensurePostgres(servicePaths(dataDirectory), () => {}), stop: nothing };
  const redis = await startRedis(dataDirectory);
  return { url: redis.url, stop: () => stopProcess(redis.process, "SIGTERM") };
}

/** Calls back when this process ends by itself, and before it is ended by a signal. @returns what takes that back */
function onEndOfProcess(callback: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    stopListening();
    callback();
    process.kill(process.pid, signal);
  };
  const stopListening = () => {
    process.off("exit", callback).off("SIGTERM", onSignal).off("SIGINT", onSignal);
  };
  process.once("exit", callback).once("SIGTERM", onSignal).once("SIGINT", onSignal);
  return stopListening;
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Already gone.
  }
}
