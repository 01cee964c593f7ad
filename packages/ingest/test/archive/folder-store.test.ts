import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFolderStore } from "../../src/archive/folder-store.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "referat-store-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

async function keys(folder: string) {
  const found: string[] = [];
  for await (const key of createFolderStore(directory).list(folder)) found.push(key);
  return found.sort();
}

it("reads what was written, last write first, and null where there is nothing", async () => {
  const store = createFolderStore(directory);
  await store.write("documents/ab/x.json", bytes("one"));
  await store.write("documents/ab/x.json", bytes("two"));
  expect(new TextDecoder().decode((await store.read("documents/ab/x.json")) ?? bytes(""))).toBe("two");
  expect(await store.read("documents/ab/y.json")).toBeNull();
  await store.remove("documents/ab/x.json");
  await store.remove("documents/ab/x.json");
  expect(await store.read("documents/ab/x.json")).toBeNull();
});

it("lists keys in all folders below, and no leftovers of a crash", async () => {
  const store = createFolderStore(directory);
  await store.write("runs/a/1.json", bytes("1"));
  await store.write("runs/b/2.json", bytes("2"));
  await writeFile(join(directory, "runs", "a", "1.json.4711.tmp"), "half");
  expect(await keys("runs/")).toEqual(["runs/a/1.json", "runs/b/2.json"]);
  expect(await keys("nowhere/")).toEqual([]);
});

it("leaves one whole file when many write the same key at once", async () => {
  const store = createFolderStore(directory);
  await Promise.all(Array.from({ length: 20 }, (_, n) => store.write("a/b.json", bytes(String(n).repeat(50_000)))));
  const text = new TextDecoder().decode((await store.read("a/b.json")) ?? bytes(""));
  expect(new Set(text.match(/^(\d+?)\1+$/)?.[1])).not.toEqual(new Set());
  expect(await readdir(join(directory, "a"))).toEqual(["b.json"]);
});

it("refuses keys that lead out of the archive", async () => {
  const store = createFolderStore(directory);
  for (const key of ["../x", "a/../../x", "/etc/passwd", "a//b", "a/b\0", "å"])
    await expect(async () => store.read(key)).rejects.toThrow("Ikke et navn i arkivet");
});
