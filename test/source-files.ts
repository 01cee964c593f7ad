import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryRoot = fileURLToPath(new URL("..", import.meta.url));

/** One TypeScript file of a package's `src`, with what it imports. Paths are relative to the repository root. */
export interface SourceFile {
  readonly path: string;
  readonly package: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written: `bullmq`, `./errors.ts`, `@referat/parser/records`. */
  readonly specifier: string;
  readonly typeOnly: boolean;
}

// `import … from "x"`, `export … from "x"`, `import "x"` and `import("x")`; `[^"';]` keeps a match inside one statement.
const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?from\s*)?["']([^"']+)["']/gm;
const dynamic = /\bimport\(\s*["']([^"']+)["']/g;

/** Files git tracks, or would track, below `folder`. */
export function trackedFiles(folder: string): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--", folder], {
    cwd: repositoryRoot,
    encoding: "utf8",
  });
  return listed.split("\n").filter((path) => path !== "" && existsSync(join(repositoryRoot, path)));
}

/** Every source file of every package (tests, fixtures and generated output left out). */
export function packageSources(): SourceFile[] {
  return trackedFiles("packages")
    .filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(repositoryRoot, path), "utf8");
      return { path, package: path.split("/")[1] ?? "", text, imports: importsOf(text) };
    });
}

function importsOf(text: string): Import[] {
  const found: Import[] = [];
  for (const [, type, specifier] of text.matchAll(statement)) {
    if (specifier !== undefined) found.push({ specifier, typeOnly: type !== undefined });
  }
  for (const [, specifier] of text.matchAll(dynamic)) {
    if (specifier !== undefined) found.push({ specifier, typeOnly: false });
  }
  return found;
}

/** Path of the file that a relative import names, null for a package. */
export function importedFile(from: SourceFile, imported: Import): string | null {
  if (!imported.specifier.startsWith(".")) return null;
  return normalize(join(dirname(from.path), imported.specifier));
}
