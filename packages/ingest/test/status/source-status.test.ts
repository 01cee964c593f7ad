import { expect, it } from "vitest";
import type { RunReport } from "../../src/archive/run-report.ts";
import { sourceStatus } from "../../src/status/source-status.ts";

const SOURCE = { id: "by", expectEveryHours: 25 };
const NOW = new Date("2024-06-02T08:00:00Z");

function report(startedAt: string, complete = true): RunReport {
  const none = { found: 0, new: 0, changed: 0, unchanged: 0, removed: 0, missing: 0, withdrawn: 0, failed: 0 };
  return {
    sourceId: "by",
    startedAt,
    seconds: 1,
    complete,
    error: complete ? null : "503",
    withdrawalRefused: false,
    ...none,
  };
}

it("reports a run that did not happen, and one that did not see everything", () => {
  expect(sourceStatus(SOURCE, [], [report("2024-06-02T00:00:00Z")], NOW).overdue).toBe(false);
  expect(sourceStatus(SOURCE, [], [report("2024-06-01T00:00:00Z")], NOW).overdue).toBe(true);
  expect(
    sourceStatus(SOURCE, [], [report("2024-06-01T00:00:00Z"), report("2024-06-02T00:00:00Z", false)], NOW).overdue,
  ).toBe(true);
  expect(sourceStatus(SOURCE, [], [], NOW).overdue).toBe(true);
});

it("expects nothing of what people add by hand", () => {
  expect(
    sourceStatus({ id: "manual", expectEveryHours: null }, ["2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z"], [], NOW),
  ).toMatchObject({
    overdue: false,
    silent: false,
  });
});

it("reports a source that has been silent for longer than ever, but no summer holiday", () => {
  const every = (...days: string[]) => days.map((day) => `${day}T02:00:00Z`);
  expect(sourceStatus(SOURCE, every("2024-01-10", "2024-02-10", "2024-03-10"), [], NOW).silent).toBe(true);
  expect(sourceStatus(SOURCE, every("2023-06-10", "2023-08-20", "2024-03-10"), [], NOW).silent).toBe(false);
});
