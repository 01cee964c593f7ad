import { beforeEach, expect, it } from "vitest";
import { audit } from "../../src/jobs/audit.ts";
import { createPipelineBench, type PipelineBench } from "../support/pipeline-bench.ts";

let bench: PipelineBench;
beforeEach(async () => {
  bench = createPipelineBench();
  for (const day of [10, 11, 12])
    await bench.add({
      body: "Byrådet",
      date: `2024-01-${day}`,
      items: [{ number: "1", title: `Sag fra den ${day}.` }],
    });
});

const run = () => audit(bench.pipeline, bench.entries(), bench.advance);

it("finds nothing to do where index and archive agree", async () => {
  expect(await run()).toEqual({ archived: 3, indexed: 3, missing: 0, different: 0, extra: 0, mended: 0 });
});

it("puts back what is missing, mends what differs, and takes out what nobody shows", async () => {
  const [first, second] = [...bench.items.values()];
  if (!first || !second) throw new Error("no items");
  bench.items.delete(first.id);
  bench.items.set(second.id, { ...second, title: "Ændret uden om arkivet", contentHash: "x" });
  bench.items.set("stray", { ...second, id: "stray" });
  expect(await run()).toEqual({ archived: 3, indexed: 3, missing: 1, different: 1, extra: 1, mended: 2 });
  expect(bench.shown()).toEqual(["1 Sag fra den 10.", "1 Sag fra den 11.", "1 Sag fra den 12."]);
  expect(await run()).toMatchObject({ missing: 0, different: 0, extra: 0 });
});
