import { beforeEach, expect, it } from "vitest";
import { addDocument } from "../../src/add-documents.ts";
import { PermanentError, TransientError } from "../../src/errors.ts";
import { readDocument } from "../../src/jobs/read-document.ts";
import { processJob } from "../../src/queue/process-job.ts";
import { createPipelineBench, type PipelineBench } from "../support/pipeline-bench.ts";
import { plainFile } from "../support/plain-reader.ts";

let bench: PipelineBench;
beforeEach(() => {
  bench = createPipelineBench();
});

/** A document that has been read and waits for the index. */
async function readMeeting(title: string): Promise<string> {
  const file = plainFile({ body: "Byrådet", date: null, items: [{ number: "1", title }] });
  const manifest = await addDocument(bench.pipeline.archive, { ...file, access: "open" }, bench.pipeline.now);
  await readDocument(bench.pipeline, manifest);
  return manifest.id;
}

/** Brings documents to an index that refuses those with a title among `refusals`, in one job that is tried again as the queue would. */
async function index(ids: readonly string[], refusals: Record<string, Error>, attempts: number) {
  const pipeline: PipelineBench["pipeline"] = {
    ...bench.pipeline,
    index: {
      write: async (change) => {
        const refused = change.put.map(({ title }) => refusals[title]).find((error) => error !== undefined);
        if (refused) throw refused;
        await bench.pipeline.index.write(change);
      },
    },
  };
  const run = processJob(pipeline, { enqueue: async () => {} }, "index");
  const job = {
    data: { ids },
    attemptsMade: 0,
    updateData: async (data: { ids: readonly string[] }) => {
      job.data = data;
    },
  };
  for (let error: unknown; job.attemptsMade < attempts; job.attemptsMade++) {
    error = await run(job).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error === undefined) break;
  }
  return job;
}

const stateOf = async (id: string) => (await bench.pipeline.archive.manifest(id))?.state;

it("brings all documents of a job to the index", async () => {
  const ids = [await readMeeting("Cykelsti langs åen"), await readMeeting("Støjkort for havnen")];
  const { attemptsMade } = await index(ids, {}, 3);
  expect(attemptsMade).toBe(0);
  expect(bench.shown()).toEqual(["1 Cykelsti langs åen", "1 Støjkort for havnen"]);
});

it("tries only those again for which it can help, and none because of another", async () => {
  const good = await readMeeting("Cykelsti langs åen");
  const broken = await readMeeting("For stort");
  const late = await readMeeting("Støjkort for havnen");
  const refusals = {
    "For stort": new PermanentError("payload_too_large", "too large"),
    "Støjkort for havnen": new TransientError("engine-away", "away"),
  };
  const job = await index([good, broken, late], refusals, 2);
  expect(job.data.ids).toEqual([late]);
  expect(await Promise.all([good, broken, late].map(stateOf))).toEqual(["indexed", "failed", "parsed"]);
  await index(job.data.ids, {}, 1);
  expect(bench.shown()).toEqual(["1 Cykelsti langs åen", "1 Støjkort for havnen"]);
});
