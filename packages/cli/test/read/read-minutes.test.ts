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
  const [outcome] = await readMinutes(path, {});
  return outcome ?? expect.unreachable();
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
    expect(missing).toMatchObject([
      { record: { error: { code: "ENOENT" } }, problem: expect.stringContaining("Filen findes ikke") },
    ]);
  });

  it("gives a mail the records of the minutes in it, without its letter, and says what was not read", async () => {
    const attached = (name: string, text: string) =>
      `--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=${name}\r\n\r\n${text}\r\n`;
    const path = join(folder, "referat.eml");
    const head = "From: a@eksempel.dk\r\nTo: b@eksempel.dk\r\nSubject: Referater\r\nMIME-Version: 1.0\r\n";
    const letter = "--x\r\nContent-Type: text/plain\r\n\r\nSe vedlagte.\r\n";
    const parts = [
      attached("marts.txt", "Referat\n\nPunkt 1: Ny sti\n\nBeslutning\nGodkendt."),
      attached("april.txt", "Referat\n\nPunkt 1: Ny bro\n\nBeslutning\nAfvist."),
      attached("tom.pdf", "%PDF-1.7"),
      attached("foto.bin", "\u0001\u0002\u0003\u0004"),
    ];
    const mail = `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n${letter}${parts.join("")}--x--\r\n`;
    await writeFile(path, mail);
    const outcomes = await readMinutes(path, {});
    expect(outcomes).toMatchObject([
      { record: { source: { name: "marts.txt" }, items: [{ title: "Ny sti" }] }, problem: null },
      { record: { source: { name: "april.txt" }, items: [{ title: "Ny bro" }] }, problem: null },
      { record: { source: "tom.pdf", error: { code: "damaged-pdf" } } },
    ]);
    const first = Minutes.parse(outcomes[0]?.record);
    expect(first.diagnostics[0]).toMatchObject({ code: "extraction.part-not-read", severity: "error" });
  });
});
