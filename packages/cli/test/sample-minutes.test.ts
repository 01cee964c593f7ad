import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { sampleMinutes } from "../src/sample-minutes.ts";

test("there are samples, each with a name of its own", () => {
  const samples = sampleMinutes();
  expect(samples.length).toBeGreaterThanOrEqual(4);
  expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length);
  for (const { path, name } of samples) {
    expect(existsSync(path)).toBe(true);
    expect(name).not.toContain("source");
  }
});

test("an installation without the samples starts all the same", () => {
  expect(sampleMinutes("/nowhere")).toEqual([]);
});
