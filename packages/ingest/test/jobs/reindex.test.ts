import type { SearchDocument } from "@referat/search-index";
import { beforeEach, expect, it } from "vitest";
import { type NextIndex, reindex } from "../../src/jobs/reindex.ts";
import { createPipelineBench, type PipelineBench } from "../support/pipeline-bench.ts";

let bench: PipelineBench;
beforeEach(async () => {
  bench = createPipelineBench();
  for (const day of [10, 11, 12]) await bench.add(meeting(day));
});

const meeting = (day: number) => ({
  body: "Byrådet",
  date: `2024-01-${day}`,
  items: [{ number: "1", title: `Sag ${day}` }],
});

function nextIndex(lose?: string) {
  const items = new Map<string, SearchDocument>();
  const calls: string[] = [];
  const next: NextIndex = {
    write: async ({ put, remove }) => {
      for (const id of remove) items.delete(id);
      for (const document of put) if (document.title !== lose) items.set(document.id, document);
    },
    settle: async () => {},
    entries: async function* () {
      yield* items.values();
    },
    swap: async () => {
      calls.push("swap");
    },
  };
  const holdWriters = async () => {
    calls.push("hold");
    return async () => {
      calls.push("release");
    };
  };
  return { next, items, calls, holdWriters };
}

it("fills a fresh index, compares it, and swaps it in while the writers wait", async () => {
  const { next, items, calls, holdWriters } = nextIndex();
  expect(await reindex(bench.pipeline, next, { holdWriters })).toMatchObject({ documents: 3, items: 3 });
  expect([...items.keys()].sort()).toEqual([...bench.items.keys()].sort());
  expect(calls).toEqual(["hold", "swap", "release"]);
});

it("catches up with what came and went while it was filled", async () => {
  const { next, items, holdWriters } = nextIndex();
  const late = async () => {
    await bench.add(meeting(13));
    return holdWriters();
  };
  expect(await reindex(bench.pipeline, next, { holdWriters: late })).toMatchObject({ items: 4 });
  expect([...items.values()].map(({ title }) => title)).toContain("Sag 13");
});

it("refuses to swap in an index that lost a document, and lets the writers go on", async () => {
  const { next, calls, holdWriters } = nextIndex("Sag 11");
  await expect(reindex(bench.pipeline, next, { holdWriters })).rejects.toThrow(
    "blev ikke sat ind: 1 dokumenter afviger",
  );
  expect(calls).toEqual(["hold", "release"]);
});
