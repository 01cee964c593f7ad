import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createSource } from "../../src/sources/create-source.ts";
import { readSourceSettings, type SourceSettings } from "../../src/sources/source-settings.ts";

const example = fileURLToPath(new URL("../../../../sources.example.json", import.meta.url));

const KINDS = ["first-agenda", "http-listing", "sbsys-xml", "agenda-management-xml", "folder"];

function listOf(entries: unknown): Promise<SourceSettings[]> {
  const file = join(mkdtempSync(join(tmpdir(), "referat-sources-")), "sources.json");
  writeFileSync(file, JSON.stringify(entries));
  return readSourceSettings(file);
}

test("the example shows every kind, and each becomes a source", async () => {
  const settings = await readSourceSettings(example);
  expect(settings.map(({ kind }) => kind)).toEqual(KINDS);
  for (const entry of settings)
    expect(createSource(entry)).toMatchObject({ id: entry.id, kind: entry.kind, access: entry.access });
});

test("no file is an empty list", async () => {
  expect(await readSourceSettings("/nowhere/sources.json")).toEqual([]);
});

test("unknown access is closed, and a site on the web is asked once a second, by its rules, outside the own network", async () => {
  const [site] = await listOf([{ id: "a", kind: "first-agenda", url: "https://a.example" }]);
  expect(site).toMatchObject({ access: "closed", interval: 1, obeyRobots: true, allowPrivateAddresses: false });
});

test.each([
  [[{ id: "a", kind: "first-agenda", url: "ftp://a.example" }], "url"],
  [[{ id: "A b", kind: "folder", path: "/x" }], "id"],
  [[{ id: "a", kind: "folder", path: "/x", acces: "open" }], "acces"],
  [[{ id: "a", kind: "telex" }], "kind"],
  [
    [
      { id: "a", kind: "folder", path: "/x" },
      { id: "a", kind: "folder", path: "/y" },
    ],
    "samme id",
  ],
])("%j is refused by name", async (entries, name) => {
  await expect(listOf(entries)).rejects.toThrow(name);
});
