import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findFiles } from "../../src/sources/find-files.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "referat-files-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function found(path: string) {
  const all: (string | undefined)[] = [];
  for await (const finding of findFiles(path)) all.push(finding.problem ?? finding.path.slice(directory.length + 1));
  return all;
}

it("finds files in folders and their folders by name, without what systems leave behind", async () => {
  await mkdir(join(directory, "2024"));
  for (const name of ["referat 10.pdf", "referat 2.pdf", "2024/a.txt", ".DS_Store", "Thumbs.db"])
    await writeFile(join(directory, name), "x");
  expect(await found(directory)).toEqual(["2024/a.txt", "referat 2.pdf", "referat 10.pdf"]);
});

it("follows a link to a file, but not one to a folder that leads back up", async () => {
  await writeFile(join(directory, "a.txt"), "x");
  await symlink(join(directory, "a.txt"), join(directory, "b.txt"));
  await symlink(directory, join(directory, "up"));
  expect(await found(directory)).toEqual(["a.txt", "b.txt"]);
});

it("says in one sentence what is wrong with a path", async () => {
  expect(await found(join(directory, "nowhere.pdf"))).toEqual([
    expect.stringMatching(/nowhere\.pdf findes ikke: se efter, om navnet er stavet rigtigt\.$/),
  ]);
});
