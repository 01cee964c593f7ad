import { defaultRepeatStrategy, type RepeatOptions } from "bullmq";
import { describe, expect, it } from "vitest";
import type { QueueStore } from "../../src/queue/open-queue-store.ts";
import { openRunQueue } from "../../src/queue/run-queue.ts";

const NIGHTLY = "0 2 * * *";
const HOUR_MS = 3_600_000;

/** What the queue's store is told of the schedule. */
async function repeatOptions(): Promise<RepeatOptions> {
  const told: RepeatOptions[] = [];
  const queue = {
    getJobSchedulers: async () => [],
    upsertJobScheduler: async (_: string, options: RepeatOptions) => told.push(options),
  };
  const store = { queue: () => queue } as unknown as QueueStore; // the only two questions that are asked of it
  await openRunQueue(store).schedule([{ id: "kommune", schedule: NIGHTLY }]);
  return told[0] ?? {};
}

/** The next runs, one after the other, as the queue's store reckons them. */
async function nextRuns(from: string, count: number): Promise<number[]> {
  const options = await repeatOptions();
  const runs: number[] = [];
  for (let at = Date.parse(from); runs.length < count; ) {
    at = defaultRepeatStrategy(at, options) ?? Number.NaN;
    runs.push(at);
  }
  return runs;
}

/** In figures that every version of the tables of the world writes alike. */
const inDenmark = (at: number) => new Date(at).toLocaleString("sv-SE", { timeZone: "Europe/Copenhagen" });
const day = (at: number) => inDenmark(at).split(" ")[0];

describe("the nightly run", () => {
  it("happens once in each night when the clock is put forward and two o'clock is left out", async () => {
    const runs = await nextRuns("2027-03-25T12:00:00Z", 5);
    expect(runs.map(inDenmark)).toEqual([
      "2027-03-26 02:00:00",
      "2027-03-27 02:00:00",
      "2027-03-28 03:00:00",
      "2027-03-29 02:00:00",
      "2027-03-30 02:00:00",
    ]);
  });

  it("happens once in each night when the clock is put back and two o'clock comes twice", async () => {
    const runs = await nextRuns("2026-10-23T12:00:00Z", 5);
    expect(runs.map(day)).toEqual(["2026-10-24", "2026-10-25", "2026-10-26", "2026-10-27", "2026-10-28"]);
    // The night with the hour twice is an hour longer.
    expect(runs.slice(1).map((at, index) => (at - (runs[index] ?? 0)) / HOUR_MS)).toEqual([24, 25, 24, 24]);
  });
});
