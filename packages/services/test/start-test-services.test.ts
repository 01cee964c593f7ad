import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { isMeilisearchReady } from "../src/meilisearch.ts";
import { isPostgresReady } from "../src/postgres.ts";
import { startTestServices } from "../src/start-test-services.ts";

test("both services answer, and nothing is left of them afterwards", async () => {
  const services = await startTestServices();
  expect(await isMeilisearchReady(services.meili)).toBe(true);
  expect(await isPostgresReady(services.queueUrl)).toBe(true);
  await services.stop();
  expect(await isMeilisearchReady(services.meili)).toBe(false);
  expect(existsSync(services.dataDirectory)).toBe(false);
});
