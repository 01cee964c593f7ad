import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { watchFolder } from "../../src/sources/watch-folder.ts";

test("files that are there, and files that come, are handed over; hidden ones are not", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "referat-inbox-")), "inbox");
  const seen: string[] = [];
  mkdirSync(folder);
  writeFileSync(join(folder, "before.txt"), "Referat");
  const watcher = await watchFolder(
    folder,
    async (paths) => void seen.push(...paths),
    (error) => expect.fail(String(error)),
  );
  await vi.waitFor(() => expect(seen).toEqual([join(folder, "before.txt")]), { timeout: 10_000 });
  mkdirSync(join(folder, "2024"));
  writeFileSync(join(folder, ".hidden"), "no");
  writeFileSync(join(folder, "2024", "after.txt"), "Referat");
  await vi.waitFor(() => expect(seen).toContain(join(folder, "2024", "after.txt")), { timeout: 10_000 });
  expect(seen).toHaveLength(2);
  await watcher.close();
});

test("a batch that fails is told and does not end the watching", async () => {
  const folder = mkdtempSync(join(tmpdir(), "referat-inbox-"));
  const onFiles = vi.fn().mockRejectedValueOnce(new Error("disk full")).mockResolvedValue(undefined);
  const onError = vi.fn();
  const watcher = await watchFolder(folder, onFiles, onError);
  writeFileSync(join(folder, "one.txt"), "Referat");
  await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new Error("disk full")), { timeout: 10_000 });
  writeFileSync(join(folder, "two.txt"), "Referat");
  await vi.waitFor(() => expect(onFiles).toHaveBeenLastCalledWith([join(folder, "two.txt")]), { timeout: 10_000 });
  await watcher.close();
});
