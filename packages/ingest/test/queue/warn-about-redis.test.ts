import { expect, it } from "vitest";
import { redisWarnings } from "../../src/queue/warn-about-redis.ts";

const info = (aof: number, policy: string) =>
  `# Persistence\r\naof_enabled:${aof}\r\n# Memory\r\nmaxmemory_policy:${policy}\r\n`;

it("is silent about a Redis that keeps jobs safe", () => {
  expect(redisWarnings(info(1, "noeviction"))).toEqual([]);
});

it("warns of a Redis that forgets on a crash, and of one that throws jobs away", () => {
  expect(redisWarnings(info(0, "noeviction"))).toEqual([expect.stringContaining("appendonly yes")]);
  expect(redisWarnings(info(1, "allkeys-lru"))).toEqual([expect.stringContaining("allkeys-lru")]);
});
