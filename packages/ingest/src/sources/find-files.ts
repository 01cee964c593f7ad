import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file, or one sentence about what was found instead. */
export type Finding =
  | { readonly path: string; readonly problem?: undefined }
  | { readonly path: string; readonly problem: string };

/** What operating systems leave in folders; nobody means them. */
const SYSTEM_FILES: ReadonlySet<string> = new Set(["Thumbs.db", "desktop.ini", "__MACOSX"]);

/** The file at a path, or every file in the folder and its folders, in the order of their names; hidden files are left out. */
export async function* findFiles(path: string): AsyncIterable<Finding> {
  const found = await examine(path);
  if (typeof found === "string") yield { path, problem: found };
  else if (found.isFile()) yield { path };
  else if (found.isDirectory()) yield* filesIn(path);
  else yield { path, problem: `${path} er hverken en fil eller en mappe.` };
}

async function* filesIn(folder: string): AsyncIterable<Finding> {
  const entries = await list(folder);
  if (typeof entries === "string") {
    yield { path: folder, problem: entries };
    return;
  }
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, "da", { numeric: true }))) {
    if (entry.name.startsWith(".") || SYSTEM_FILES.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield { path };
    else if (entry.isSymbolicLink()) yield* linkedFile(path);
  }
}

/** A link to a file counts as the file; a link to a folder is not followed, it may lead back up. */
async function* linkedFile(path: string): AsyncIterable<Finding> {
  const found = await examine(path);
  if (typeof found === "string") yield { path, problem: found };
  else if (found.isFile()) yield { path };
}

async function examine(path: string) {
  return stat(path).catch((error: unknown) => sentence(path, error));
}

async function list(folder: string): Promise<Dirent[] | string> {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) => sentence(folder, error));
}

/** What went wrong with a path, and what to do. */
export function sentence(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  if (code === "ENOENT") return `${path} findes ikke: se efter, om navnet er stavet rigtigt.`;
  if (code === "EACCES" || code === "EPERM") return `${path} må ikke læses: giv jeres bruger ret til at læse den.`;
  return `${path} kan ikke læses (${code}).`;
}
