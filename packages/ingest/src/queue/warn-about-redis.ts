import { Redis } from "ioredis";
import type { Log } from "../log.ts";

/**
 * Says loudly when this Redis would lose jobs: without the append-only file a crash loses everything since the last
 * snapshot (Debian's default), and a policy other than `noeviction` throws jobs away when memory is short.
 */
export async function warnAboutRedis(url: string, log: Log): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1 });
  redis.on("error", () => {});
  try {
    for (const warning of redisWarnings(await redis.info())) log.warn({ event: "queue.unsafe" }, warning);
  } catch (error) {
    log.warn({ event: "queue.unchecked", error: String(error) }, "Redis could not be asked whether it keeps jobs safe");
  } finally {
    redis.disconnect();
  }
}

/** The warnings that the answer to `INFO` deserves. */
export function redisWarnings(info: string): string[] {
  const value = (name: string) => new RegExp(`^${name}:(.*)$`, "m").exec(info)?.[1]?.trim();
  const warnings: string[] = [];
  if (value("aof_enabled") !== "1")
    warnings.push(
      "This Redis forgets jobs when it crashes: set `appendonly yes`. Documents are safe in the archive and are queued again when the worker restarts.",
    );
  const policy = value("maxmemory_policy");
  if (policy !== undefined && policy !== "noeviction")
    warnings.push(
      `This Redis throws jobs away when its memory is full (maxmemory-policy ${policy}): set \`maxmemory-policy noeviction\`.`,
    );
  return warnings;
}
