import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Archive, createArchive } from "../../src/archive/archive.ts";
import type { DocumentManifest } from "../../src/archive/document-manifest.ts";
import { createFolderStore } from "../../src/archive/folder-store.ts";
import { newManifest } from "../../src/jobs/new-manifest.ts";

const COUNT_ATTEMPTS = fileURLToPath(new URL("../support/count-attempts.ts", import.meta.url));
const run = promisify(execFile);
const manifest = newManifest({ id: "s", access: "open" }, { key: "a.pdf", name: "a.pdf" }, new Date("2024-06-01"));
const again = (current: DocumentManifest) => ({ ...current, attempts: current.attempts + 1 });

let directory: string;
let archive: Archive;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "referat-archive-"));
  archive = createArchive(createFolderStore(directory));
  await archive.putManifest(manifest);
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const shard = () => join(directory, "documents", manifest.id.slice(0, 2));
const attempts = async () => (await archive.manifest(manifest.id))?.attempts;

it("loses no change when several processes change one manifest at the same time", async () => {
  const flags = ["--conditions=source", "--import", "tsx", COUNT_ATTEMPTS];
  const count = () => run(process.execPath, [...flags, directory, manifest.id, "25"]);
  await Promise.all([count(), count(), count()]);
  expect(await attempts()).toBe(75);
  expect(await readdir(shard())).toEqual([`${manifest.id}.json`]);
});

it("loses no change within one process", async () => {
  await Promise.all(Array.from({ length: 25 }, () => archive.changeManifest(manifest.id, again)));
  expect(await attempts()).toBe(25);
});

it("goes on where a killed process left its lock, and never takes half a manifest from it", async () => {
  const left = join(shard(), `${manifest.id}.json.tmp`);
  await writeFile(left, '{"half": ');
  await utimes(left, new Date(0), new Date(0));
  expect((await archive.changeManifest(manifest.id, again))?.attempts).toBe(1);
  expect(await attempts()).toBe(1);
});

it("writes nothing where nothing changes, and makes nothing where there is nothing", async () => {
  expect(await archive.changeManifest(manifest.id, (current) => current)).toEqual(manifest);
  expect(await archive.changeManifest("0".repeat(32), again)).toBeNull();
  expect(await archive.manifest("0".repeat(32))).toBeNull();
});
