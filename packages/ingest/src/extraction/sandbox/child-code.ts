import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const packageFolder = join(here, "..", "..", "..");

/** For bundled CommonJS; under a name of its own, since bundled modules may import `createRequire` themselves. */
const NODE_REQUIRE =
  'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);';

const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

/** These bring programs or files of their own and stay where they are installed. */
const external = ["pdfjs-dist", "pdf-parse", "@napi-rs/canvas", "tesseract.js", "@tesseract.js-data/dan"];

let program: Promise<string> | undefined;

/**
 * Path of the sandbox program as plain JavaScript. When the packages run as source it is bundled first:
 * a process under Node's permission model may not start the TypeScript loader, and starts twice as fast without it. Once for all pools: bundling takes seconds.
 */
export function childCode(): Promise<string> {
  program ??= import.meta.url.endsWith(".js") ? Promise.resolve(join(here, "child.js")) : bundleChild();
  return program;
}

async function bundleChild(): Promise<string> {
  const { build, stop } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(here, "child.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["source"],
    external,
    plugins: [keepOwnPlace],
    banner: { js: NODE_REQUIRE },
    logLevel: "silent",
  });
  await stop(); // its service would stay beside us, with 170 MB
  return writeOnce(outputFiles[0]?.contents ?? new Uint8Array());
}

/** Modules that read files beside them (the lexicon) must find them from inside the bundle too. */
const keepOwnPlace: Plugin = {
  name: "keep-own-place",
  setup(build) {
    build.onLoad({ filter: /packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)), loader: "ts" };
    });
  },
};

/** Beside the installed packages, so that the external ones resolve; named by content, so that two starts do not collide. */
async function writeOnce(contents: Uint8Array): Promise<string> {
  const folder = join(packageFolder, "node_modules", ".cache", "referat");
  await mkdir(folder, { recursive: true });
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 16);
  const path = join(folder, `sandbox-${hash}.mjs`);
  await removeOutdated(folder);
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, contents);
  await rename(unfinished, path);
  return path;
}

/** Programs of earlier versions of the code; a running older version may still need its own for a while. */
async function removeOutdated(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < Date.now() - KEPT_FOR_MS) await rm(join(folder, name), { force: true });
  }
}

/** What a sandbox process may read: code and its data, never the archive. */
export function readableFolders(): string[] {
  const packages = join(packageFolder, "..");
  return [join(packages, "..", "node_modules"), packages];
}
