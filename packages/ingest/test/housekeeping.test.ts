import { expect, it } from "vitest";
import { hasLostJobs } from "../src/housekeeping.ts";

const idle = { waiting: 0, active: 0, delayed: 0 };
const onTheWay = { documents: 3, oldestSeconds: 20 };

it("sees that the queue was lost when documents are on their way and no job is about any", () => {
  expect(hasLostJobs({ lag: onTheWay, queues: { fetch: idle, read: idle, index: idle } })).toBe(true);
});

it("sees nothing of the kind while there are jobs, nothing is to be done, or the queue does not answer", () => {
  expect(hasLostJobs({ lag: onTheWay, queues: { fetch: idle, read: { ...idle, delayed: 1 }, index: idle } })).toBe(
    false,
  );
  expect(hasLostJobs({ lag: { documents: 0, oldestSeconds: null }, queues: { fetch: idle } })).toBe(false);
  expect(hasLostJobs({ lag: onTheWay, queues: null })).toBe(false);
});
