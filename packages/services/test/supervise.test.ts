import { expect, test, vi } from "vitest";
import { supervise } from "../src/supervise.ts";

test("what dies is restarted, and what dies too often is given up, once", async () => {
  const restart = vi.fn(async () => {});
  const onFailure = vi.fn();
  supervise({ isAlive: () => false, restart, onFailure, intervalMs: 1 });
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
  expect(restart).toHaveBeenCalledTimes(10);
});

test("a restart that fails three times running is told", async () => {
  const onFailure = vi.fn();
  const restart = vi.fn(() => Promise.reject(new Error("no room")));
  supervise({ isAlive: () => false, restart, onFailure, intervalMs: 1 });
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(new Error("no room")));
  expect(restart).toHaveBeenCalledTimes(3);
});

test("a restart that fails once is tried again", async () => {
  let alive = false;
  const restart = vi.fn(async () => {
    if (restart.mock.calls.length === 1) throw new Error("the dead process still holds its lock file");
    alive = true;
  });
  const onFailure = vi.fn();
  const supervision = supervise({ isAlive: () => alive, restart, onFailure, intervalMs: 1 });
  await vi.waitFor(() => expect(alive).toBe(true));
  await supervision.stop();
  expect(onFailure).not.toHaveBeenCalled();
});
