import { expect, test, vi } from "vitest";
import { supervise } from "../src/supervise.ts";

test("what dies is restarted, and what dies too often is given up, once", async () => {
  const restart = vi.fn(async () => {});
  const onFailure = vi.fn();
  supervise({ isAlive: () => false, restart, onFailure, intervalMs: 1 });
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
  expect(restart).toHaveBeenCalledTimes(3);
});

test("a restart that fails is told", async () => {
  const onFailure = vi.fn();
  supervise({ isAlive: () => false, restart: () => Promise.reject(new Error("no room")), onFailure, intervalMs: 1 });
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(new Error("no room")));
});
