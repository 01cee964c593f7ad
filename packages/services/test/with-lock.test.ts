import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { ownIdentity } from "../src/process-identity.ts";
import { withLock } from "../src/with-lock.ts";

const lockPath = () => join(mkdtempSync(join(tmpdir(), "referat-lock-")), "lock");

test("work under one lock never overlaps", async () => {
  const path = lockPath();
  let inside = 0;
  const work = async () => {
    inside += 1;
    expect(inside).toBe(1);
    await turn();
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(path, work)));
  expect(existsSync(path)).toBe(false);
});

test("the lock of a process that is gone does not count, nor does one whose number was given to another", async () => {
  const path = lockPath();
  writeFileSync(path, JSON.stringify({ ...ownIdentity(), startedAt: "an earlier life" }));
  expect(await withLock(path, async () => "done")).toBe("done");
});

test("a lock is given back when the work fails", async () => {
  const path = lockPath();
  await expect(withLock(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withLock(path, async () => "done")).toBe("done");
});
