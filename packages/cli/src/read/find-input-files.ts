import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The files named, and those in the folders named, in the order of their names; hidden ones are left out. */
export async function findInputFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    // A path that does not exist is kept: reading it gives the sentence people need.
    if (found === null || !found.isDirectory()) files.push(path);
    else files.push(...(await filesIn(path)));
  }
  return files;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
