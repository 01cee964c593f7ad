import { expect, it } from "vitest";
import { requestReading } from "../../src/jobs/request-reading.ts";
import { collectStatus } from "../../src/status/collect-status.ts";
import { createPipelineBench } from "../support/pipeline-bench.ts";
import type { PlainMinutes } from "../support/plain-reader.ts";

const MEETING: PlainMinutes = { body: "Byrådet", date: "2024-02-01", items: [{ number: "1", title: "Budget" }] };

it("names the documents that were not read whole, and what they lack", async () => {
  const { add, pipeline } = createPipelineBench();
  await add(MEETING);
  const id = await add({ ...MEETING, date: "2024-02-02", losses: ["Side 3: Siden kunne ikke læses."] }, "marts.pdf");
  const many = Array.from({ length: 12 }, (_, page) => `Side ${page + 1}: Siden kunne ikke læses.`);
  await add({ ...MEETING, date: "2024-02-03", losses: many }, "april.pdf");
  const away = async () => null;
  const { archive, now } = pipeline;
  const { incomplete, warnings } = await collectStatus({
    archive,
    sources: [],
    queues: away,
    indexedItems: away,
    now,
  });
  expect(incomplete.total).toBe(2);
  expect(incomplete.documents).toContainEqual({ id, name: "marts.pdf", losses: ["Side 3: Siden kunne ikke læses."] });
  const april = incomplete.documents.find(({ name }) => name === "april.pdf");
  expect(april?.losses.slice(9)).toEqual(["Side 10: Siden kunne ikke læses.", "Der er 2 mere."]);
  expect(warnings).toContain('2 dokumenter kunne ikke læses helt: se "referat status".');
});

it("tells how long a document has been on its way, not how long it has been known", async () => {
  const { add, advance, clock, pipeline } = createPipelineBench();
  const away = async () => null;
  const { archive, now } = pipeline;
  const lag = async () => (await collectStatus({ archive, sources: [], queues: away, indexedItems: away, now })).lag;
  const wait = (seconds: number) => {
    clock.now = new Date(clock.now.getTime() + seconds * 1_000);
  };
  await add(MEETING);
  expect(await lag()).toEqual({ documents: 0, oldestSeconds: null });

  wait(86_400);
  const asked: Parameters<typeof advance>[0][] = [];
  await requestReading(archive, async (manifests) => void asked.push(manifests));
  wait(90);
  expect(await lag()).toEqual({ documents: 1, oldestSeconds: 90 });
  for (const manifests of asked) await advance(manifests);
  expect(await lag()).toEqual({ documents: 0, oldestSeconds: null });
});
