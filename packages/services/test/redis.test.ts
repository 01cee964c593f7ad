import { Redis } from "ioredis";
import { expect, test } from "vitest";
import { findOnPath } from "../src/find-binary.ts";
import { isRedisReady } from "../src/redis.ts";
import { startTestServices } from "../src/start-test-services.ts";

const hasRedis = findOnPath("redis-server") !== undefined;
if (!hasRedis) console.warn("SKIPPED: no redis-server on PATH, the queue is not tried on Redis");

test.skipIf(!hasRedis && !process.env.REFERAT_REQUIRE_REDIS)(
  "a Redis for tests keeps what it is told, and is gone afterwards",
  async () => {
    const services = await startTestServices({ queue: "redis" });
    const client = new Redis(services.queueUrl);
    const info = await client.info();
    client.disconnect();
    expect(info).toContain("aof_enabled:1");
    expect(info).toContain("maxmemory_policy:noeviction");
    await services.stop();
    expect(await isRedisReady(services.queueUrl)).toBe(false);
  },
);
