import { expect, test } from "vitest";
import { Closers } from "../src/closers.ts";

test("what was opened last is closed first, and a failure keeps nothing open", async () => {
  const closed: string[] = [];
  const closers = new Closers();
  closers.add(async () => void closed.push("services"));
  closers.add(async () => {
    closed.push("worker");
    throw new Error("worker hangs");
  });
  closers.add(async () => void closed.push("server"));
  await expect(closers.closeAll()).rejects.toThrow("worker hangs");
  expect(closed).toEqual(["server", "worker", "services"]);
  await closers.closeAll();
  expect(closed).toHaveLength(3);
});
