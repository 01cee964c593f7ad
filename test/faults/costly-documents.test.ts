import { join } from "node:path";
import { addDocument, readIngestConfig, silentLog, startWorker } from "@referat/ingest";
import { createSandboxPool } from "@referat/ingest/extraction";
import { startTestServices, type TestServices } from "@referat/services";
import { afterAll, beforeAll, expect, it } from "vitest";
import { balance, untilSettled } from "./support/balance.ts";
import { inventedMinutes } from "./support/invented-minutes.ts";

const ORDINARY = 40;
const MEGABYTE = 1024 * 1024;
/** Less than a document may have in earnest, so that the test need not wait for a minute. */
const LIMITS = { deadlineMs: 3_000, residentBytes: 450 * MEGABYTE };

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services?.stop());

it("gives up the document that never ends and the one that eats the memory, and none of the others", async () => {
  const config = readIngestConfig({ REFERAT_DATA: join(services.dataDirectory, "installation") });
  const reader = createSandboxPool({ size: config.readers, limits: LIMITS });
  const worker = await startWorker(config, { services, reader, log: silentLog() });
  const add = (name: string, bytes: Uint8Array) => addDocument(worker.archive, { name, bytes, access: "open" });
  const all = Array.from({ length: ORDINARY }, (_, n) => inventedMinutes(n));
  const encode = (text: string) => new TextEncoder().encode(text);
  const endless = await add("uendelig.txt", encode(manyItems(15 * MEGABYTE)));
  const greedy = await add("graadig.txt", new Uint8Array(150 * MEGABYTE).fill(10));
  const ordinary = await Promise.all(all.map(({ name, text }) => add(name, encode(text))));
  await worker.queues.enqueue([endless, greedy, ...ordinary]);

  await untilSettled(worker.archive, ORDINARY + 2, { output: () => "" });
  const failures = await Promise.all([endless, greedy].map(({ id }) => worker.archive.manifest(id)));
  await worker.stop();
  await reader.close();
  const result = await balance(worker.archive, services, all);
  console.log(
    `Endless and greedy among ${ORDINARY}: ${failures.map((one) => one?.error?.code)} ${JSON.stringify(result)}`,
  );
  // Which of the two limits is met first depends on how busy the machine is.
  for (const failed of failures) expect(["timeout", "out-of-memory"]).toContain(failed?.error?.code);
  expect(result).toEqual({ documents: ORDINARY + 2, unfinished: 0, failed: 2, lost: 0, doubled: 0 });
});

/** Minutes that go on and on: reading them takes longer than a document may take. */
function manyItems(bytes: number): string {
  const { text } = inventedMinutes(9_999);
  return text.repeat(Math.ceil(bytes / text.length));
}
