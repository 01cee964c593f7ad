import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareDataDirectory } from "../src/data-directory.ts";

test("the directory is made, with those above it", () => {
  const directory = join(mkdtempSync(join(tmpdir(), "referat-data-")), "a", "b");
  prepareDataDirectory(directory);
  expect(existsSync(directory)).toBe(true);
});

test("a place that cannot be a directory is named, with what to do", () => {
  const file = join(mkdtempSync(join(tmpdir(), "referat-data-")), "file");
  writeFileSync(file, "");
  expect(() => prepareDataDirectory(join(file, "data"))).toThrow(
    /Der kan ikke skrives i .* sæt REFERAT_DATA til en anden mappe/,
  );
});
