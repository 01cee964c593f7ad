import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openArchive, readIngestConfig } from "@referat/ingest";
import { startTestServices, type TestServices } from "@referat/services";
import { afterAll, beforeAll, expect, it } from "vitest";
import { balance, untilSettled } from "./support/balance.ts";
import { putIn } from "./support/put-in.ts";
import { startReferat } from "./support/referat-process.ts";

const DOCUMENTS = 500;
const KILLS = 10;

let services: TestServices;

beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services?.stop());

it(`loses and doubles nothing when the worker is killed ${KILLS} times while ${DOCUMENTS} documents go through`, async () => {
  const { meili, queueUrl } = services;
  // A place of its own: the services of the test are not the worker's to stop.
  const dataDirectory = join(services.dataDirectory, "installation");
  const archive = openArchive(readIngestConfig({ REFERAT_DATA: dataDirectory }));
  const all = await putIn(archive, queueUrl, DOCUMENTS);

  const env = { REFERAT_DATA: dataDirectory, MEILI_URL: meili.url, MEILI_KEY: meili.key, QUEUE_URL: queueUrl };
  for (let kill = 0; kill < KILLS; kill++) {
    const worker = startReferat(["worker"], env);
    await sleep(2_500 + Math.random() * 2_500);
    await worker.kill();
  }
  const last = startReferat(["worker"], env);
  await untilSettled(archive, DOCUMENTS, last);
  expect(await last.terminate()).toBe(0);

  const result = await balance(archive, services, all);
  console.log(`${KILLS} kills of the worker, ${DOCUMENTS} documents: ${JSON.stringify(result)}`);
  expect(result).toEqual({ documents: DOCUMENTS, unfinished: 0, failed: 0, lost: 0, doubled: 0 });
});
