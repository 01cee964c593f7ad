import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import type { SourceSettings } from "../../src/sources/source-settings.ts";
import { watchSources } from "../../src/sources/watch-sources.ts";

it("runs a watched folder once for files that come together, survives a queue that is away, and stops", async () => {
  const path = await mkdtemp(join(tmpdir(), "referat-watch-"));
  const common = { kind: "folder", access: "open", schedule: "0 2 * * *", expectEveryHours: 25, path } as const;
  const sources: SourceSettings[] = [
    { ...common, id: "watched", watch: true },
    { ...common, id: "nightly", watch: false },
  ];
  const runs: string[] = [];
  const errors: unknown[] = [];
  const runNow = async (id: string) => {
    runs.push(id);
    throw new Error("away");
  };
  const watcher = watchSources(sources, runNow, (error) => errors.push(error));
  await Promise.all(["a.txt", "b.txt", "c.txt"].map((name) => writeFile(join(path, name), "x")));
  while (errors.length === 0) await sleep(50);
  await watcher.close();
  await rm(path, { recursive: true });
  expect(new Set(runs)).toEqual(new Set(["watched"]));
  expect(errors).toEqual([new Error("away")]);
});
