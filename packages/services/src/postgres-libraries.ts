import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";

const SymbolicLinks = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the links to PostgreSQL's libraries that its package would make in an install script (which we do not run:
 * nothing that is downloaded gets to run at install time). Returns the directory for LD_LIBRARY_PATH.
 */
export function linkPostgresLibraries(native: string, directory: string): string {
  mkdirSync(directory, { recursive: true });
  const links = SymbolicLinks.parse(JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")));
  for (const { source, target } of links) {
    if (dirname(target) !== "native/lib") continue;
    const link = join(directory, basename(target));
    if (existsSync(link)) continue;
    rmSync(link, { force: true }); // One that points to an older installation.
    symlinkSync(join(native, "..", source), link);
  }
  return directory;
}
