import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { importedFile, packageSources, repositoryRoot, type SourceFile, trackedFiles } from "./source-files.ts";

/** Who may import whom: the arrows of ARCHITECTURE.md. */
const arrows: Record<string, readonly string[]> = {
  lexicon: [],
  parser: ["lexicon"],
  "search-index": ["lexicon", "parser"],
  ingest: ["lexicon", "parser", "search-index"],
  "search-api": ["lexicon", "parser", "search-index"],
  services: [],
  cli: ["lexicon", "parser", "search-index", "ingest", "search-api", "services"],
};

/** Libraries that only certain rooms may touch: [library, rooms]. A room is a path prefix. */
const rooms: readonly [library: string, prefixes: readonly string[]][] = [
  ["bullmq", ["packages/ingest/src/queue/"]],
  [
    "meilisearch",
    ["packages/ingest/src/index-writer/", "packages/search-api/src/search-client.ts", "packages/services/src/"],
  ],
  ["undici", ["packages/search-api/src/engine-connection.ts"]],
  ["pdf-parse", ["packages/ingest/src/extraction/"]],
  ["pdfjs-dist", ["packages/ingest/src/extraction/"]],
  ["node:child_process", ["packages/ingest/src/extraction/", "packages/services/src/", "packages/cli/src/"]],
];

const PackageManifest = z.object({
  exports: z.record(z.string(), z.object({ source: z.string() })),
  dependencies: z.record(z.string(), z.string()).default({}),
});

const sources = packageSources();

/** The files that package.json names as ways into a package. */
const entryPoints = new Set(
  Object.keys(arrows).flatMap((name) => {
    return Object.values(manifestOf(name).exports).map(({ source }) => join("packages", name, source));
  }),
);

function offenders(of: (file: SourceFile) => readonly string[]): string[] {
  return sources.flatMap((file) => of(file).map((what) => `${file.path}: ${what}`));
}

describe("the arrows between packages", () => {
  it("finds the packages at all", () => {
    expect(new Set(sources.map((file) => file.package))).toEqual(new Set(Object.keys(arrows)));
  });

  it("are the ones of ARCHITECTURE.md", () => {
    const wrong = offenders((file) =>
      file.imports
        .map(({ specifier }) => /^@referat\/([^/]+)/.exec(specifier)?.[1])
        .filter((target) => target !== undefined && !arrows[file.package]?.includes(target))
        .map((target) => `may not import ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("are declared in package.json, and nothing else of ours is", () => {
    for (const name of Object.keys(arrows)) {
      const ours = Object.keys(manifestOf(name).dependencies).filter((key) => key.startsWith("@referat/"));
      expect(arrows[name], name).toEqual(expect.arrayContaining(ours.map((key) => key.slice("@referat/".length))));
    }
  });

  it("lead along exported entry points, never into another package's folders", () => {
    const wrong = offenders((file) =>
      file.imports
        .map((imported) => importedFile(file, imported))
        .filter((target) => target !== null && !target.startsWith(`packages/${file.package}/`))
        .map((target) => `reaches into ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("rooms", () => {
  it.each(rooms)("%s is imported in its room only", (library, prefixes) => {
    const wrong = offenders((file) =>
      file.imports
        .filter(
          ({ specifier, typeOnly }) => !typeOnly && (specifier === library || specifier.startsWith(`${library}/`)),
        )
        .filter(() => !prefixes.some((prefix) => file.path.startsWith(prefix)))
        .map(({ specifier }) => `imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it("the parser does no input or output", () => {
    const wrong = offenders((file) =>
      file.package === "parser"
        ? file.imports.filter(({ specifier }) => specifier.startsWith("node:")).map(({ specifier }) => specifier)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it("natural is imported by its small modules, never whole", () => {
    expect(offenders((file) => file.imports.filter((i) => i.specifier === "natural").map((i) => i.specifier))).toEqual(
      [],
    );
  });

  it("only a config.ts reads the environment", () => {
    const allowed = /\/config\.ts$|^packages\/cli\/src\/main\.ts$/;
    const wrong = offenders((file) =>
      !allowed.test(file.path) && /process\.env\b(?!\s*,?\s*\})/.test(file.text.replace(/\.\.\.process\.env/g, ""))
        ? ["reads process.env"]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it("libraries print nothing", () => {
    const wrong = offenders((file) =>
      file.package !== "cli" && /\bconsole\.\w+\(/.test(stripComments(file.text)) ? ["prints to the console"] : [],
    );
    expect(wrong).toEqual([]);
  });
});

describe("habits", () => {
  it("no cycles between files", () => {
    expect(findCycle(sources)).toBeNull();
  });

  it("no default exports, no dumping rooms, no barrels inside packages", () => {
    const wrong = offenders((file) => [
      ...(/^export default\b/m.test(file.text) ? ["default export"] : []),
      ...(/\/(utils?|helpers?|common|misc)(\/|\.tsx?$)/.test(file.path) ? ["dumping room"] : []),
      ...(/\/index\.tsx?$/.test(file.path) && !entryPoints.has(file.path) ? ["barrel"] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it("no any and no unexplained suppression", () => {
    const wrong = offenders((file) => {
      const code = stripComments(file.text);
      return [
        ...(/[:<,(]\s*any\b|\bas any\b/.test(code) ? ["any"] : []),
        ...(/@ts-ignore|@ts-nocheck/.test(file.text) ? ["suppressed type error"] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("nothing names a place outside the repository", () => {
    const outside = /\.\.\/shared\b/;
    const wrong = trackedFiles(".")
      .filter(
        (path) => /\.(ts|tsx|mjs|json|ya?ml|md|css|sh)$|^\.ci\//.test(path) && !path.startsWith("fixtures/minutes/"),
      )
      .filter((path) => outside.test(readFileSync(join(repositoryRoot, path), "utf8")))
      .filter((path) => !/seeds?[^/]*\.ts$|^test\/architecture\.test\.ts$/.test(path));
    expect(wrong).toEqual([]);
  });
});

function manifestOf(name: string) {
  return PackageManifest.parse(
    JSON.parse(readFileSync(join(repositoryRoot, "packages", name, "package.json"), "utf8")),
  );
}

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

/** The first cycle of value imports, as a list of paths, or null. */
function findCycle(files: readonly SourceFile[]): string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    const file = byPath.get(path);
    if (file === undefined || done.has(path)) return null;
    for (const imported of file.imports) {
      const target = imported.typeOnly ? null : importedFile(file, imported);
      const cycle = target === null ? null : visit(target, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file.path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
