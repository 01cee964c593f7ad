import { join } from "node:path";
import { Redis } from "ioredis";
import { inheritedEnvironment } from "./config.ts";
import { ServiceError } from "./errors.ts";
import { findOnPath } from "./find-binary.ts";
import { freePort } from "./free-port.ts";
import type { ProcessIdentity } from "./process-identity.ts";
import { runUntilReady } from "./run-until-ready.ts";

const START_TIMEOUT_MS = 10_000;
const HEALTH_TIMEOUT_MS = 2_000;

/**
 * Starts the `redis-server` found on PATH, for tests and measurements: every write appended to a file, as a queue needs it.
 * @throws ServiceError when there is none.
 */
export async function startRedis(directory: string): Promise<{ url: string; process: ProcessIdentity }> {
  const command = findOnPath("redis-server");
  if (!command)
    throw new ServiceError(
      "Der er ingen redis-server på denne maskine: apt-get install redis-server (eller sæt QUEUE_URL).",
    );
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const where = ["--bind", "127.0.0.1", "--port", String(port), "--dir", directory];
  const process = await runUntilReady({
    name: "Redis",
    command,
    args: [...where, "--appendonly", "yes", "--save", "", "--maxmemory-policy", "noeviction"],
    env: inheritedEnvironment(),
    logFile: join(directory, "redis.log"),
    timeoutMs: START_TIMEOUT_MS,
    isReady: () => isRedisReady(url),
  });
  return { url, process };
}

/** Whether a Redis answers here and lets us in. Never throws. */
export async function isRedisReady(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: HEALTH_TIMEOUT_MS });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.ping()) === "PONG";
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}
