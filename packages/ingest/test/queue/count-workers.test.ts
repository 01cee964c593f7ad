import { expect, it } from "vitest";
import { countWorkers } from "../../src/queue/count-workers.ts";

const none = { waiting: 0, active: 0, delayed: 0 };
const depths = { fetch: none, read: none, index: none };

it("asks the queue once in a while, not every time", async () => {
  let asked = 0;
  const workers = countWorkers({ depths: async () => ({ depths, workers: ++asked + 1 }) });
  expect([await workers(), await workers()]).toEqual([2, 2]);
});

it("counts this process where the queue does not tell", async () => {
  const away = countWorkers({ depths: () => Promise.reject(new Error("away")) });
  expect(await away()).toBe(1);
});
