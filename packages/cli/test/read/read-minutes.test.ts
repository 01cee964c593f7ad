import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Minutes } from "@referat/parser/records";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readMinutes } from "../../src/read/read-minutes.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "referat-read-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return readMinutes(path, {});
}

describe("readMinutes", () => {
  it.each([
    ["an empty file", "tom.txt", ""],
    ["bytes of no format", "noget.bin", new Uint8Array([0, 1, 2, 3, 0, 255])],
  ])("gives %s a record that says there are no minutes in it, and a sentence", async (_what, name, content) => {
    const { record, problem } = await read(name, content);
    const minutes = Minutes.parse(record);
    expect(minutes).toMatchObject({ kind: "unknown", items: [] });
    expect(minutes.diagnostics[0]).toMatchObject({ severity: "error", message: problem });
    expect(problem).toContain(name);
  });

  it("gives a text that is no minutes a record and no sentence", async () => {
    const { record, problem } = await read("roman.txt", "Det var en mørk og stormfuld nat.\n");
    expect(record).toMatchObject({ kind: "unknown", items: [] });
    expect(problem).toBeNull();
  });

  it("gives minutes that cannot be read, and files that are not there, an error instead of a record", async () => {
    const { record } = await read("afbrudt.pdf", "%PDF-1.7\n1 0 obj\n<<");
    expect(record).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
    const missing = await readMinutes(join(folder, "findes-ikke.pdf"), {});
    expect(missing.record).toMatchObject({ error: { code: "ENOENT" } });
  });
});
