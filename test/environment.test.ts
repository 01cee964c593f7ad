import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("..", import.meta.url);
/** Ours; PATH and HOME belong to the system. */
const OURS = /\b(?:env\.|value\(")((?!PATH\b|HOME\b)[A-Z][A-Z0-9_]+)/g;

test(".env.example names every variable that is read, and no other", () => {
  const read = configFiles().flatMap((file) => [...readFileSync(file, "utf8").matchAll(OURS)].map((match) => match[1]));
  const example = readFileSync(new URL(".env.example", root), "utf8");
  const named = [...example.matchAll(/^# ?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]);
  expect(read.length).toBeGreaterThan(10);
  expect([...new Set(named)].sort()).toEqual([...new Set(read)].sort());
});

/** The only files that may read the environment. */
function configFiles(): URL[] {
  const packages = new URL("packages/", root);
  return readdirSync(packages)
    .map((name) => new URL(`${name}/src/`, packages))
    .flatMap((folder) => (readdirSync(folder).includes("config.ts") ? [new URL("config.ts", folder)] : []));
}
