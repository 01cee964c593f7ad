import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { identityOf, isAlive, ownIdentity } from "../src/process-identity.ts";

test("a process is alive until it ends", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const identity = identityOf(child.pid ?? 0);
  if (!identity) throw new Error("the child has no identity");
  expect(isAlive(identity)).toBe(true);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(isAlive(identity)).toBe(false);
});

test("the same number with another start time is another process", () => {
  expect(isAlive({ ...ownIdentity(), startedAt: "yesterday" })).toBe(false);
});
