import { createHash } from "node:crypto";
import { SourceDocument } from "@referat/parser/source-document";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { extractFile } from "../../src/extraction/extract-file.ts";
import type { InputFile } from "../../src/extraction/extractor.ts";
import { chooseFormat, containers, extractors } from "../../src/extraction/formats.ts";
import { soundPdf } from "./broken/broken-files.ts";
import { makeDocx, makeOdt } from "./office/office-files.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const head = "From: a@eksempel.dk\r\nTo: b@eksempel.dk\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\n";

/** One small document of each format, all with the same sentence. */
const samples = new Map<string, Uint8Array>([
  ["docx", makeDocx([{ text: "Lukning af stien ved skolen" }])],
  ["odt", makeOdt("<text:p>Lukning af stien ved skolen</text:p>")],
  ["rtf", encode("{\\rtf1 Lukning af stien ved skolen\\par}")],
  ["html", encode("<!doctype html><p>Lukning af stien ved skolen</p>")],
  ["markdown", encode("# Referat\n\nLukning af stien ved skolen\n")],
  ["text", encode("Lukning af stien ved skolen\n")],
  ["zip", zipSync({ "referat.txt": strToU8("Lukning af stien ved skolen") })],
  ["mail", encode(`${head}Lukning af stien ved skolen\r\n`)],
]);

beforeAll(async () => {
  samples.set("pdf", await soundPdf());
});

/** Exports of case systems have a shape of their own and tests beside them. */
const formats = [...extractors, ...containers].filter(({ name }) => name === "pdf" || samples.has(name));

describe.each(formats.map(({ name, version }) => [name, version]))("%s", (name, version) => {
  const sample = (): InputFile => ({ name: "uden-endelse", bytes: samples.get(name) ?? new Uint8Array() });

  test("is chosen for its own format by the content, whatever the file is called", () => {
    expect(chooseFormat(sample()).name).toBe(name);
    expect(chooseFormat({ ...sample(), name: "forkert.bin" }).name).toBe(name);
  });

  test("gives a valid source document that says who read it, and leaves the bytes alone", async () => {
    const file = sample();
    const before = createHash("sha256").update(file.bytes).digest("hex");
    const document = SourceDocument.parse(await extractFile(file));
    expect(document.sha256).toBe(before);
    expect(document.extractor).toEqual({ name, version });
    expect(createHash("sha256").update(file.bytes).digest("hex")).toBe(before);
    const lines = document.pages.flatMap((page) => page.lines.map((line) => line.text));
    expect(lines.join("\n")).toContain("Lukning af stien ved skolen");
    expect(lines.every((line) => !/[\n\r\0]/.test(line))).toBe(true);
  });

  test("gives the same document twice", async () => {
    expect(await extractFile(sample())).toEqual(await extractFile(sample()));
  });

  test("claims no file of another format with more certainty than its own", () => {
    for (const [other, bytes] of samples) {
      if (other !== name) expect(chooseFormat({ name: "x", bytes }).name).not.toBe(name);
    }
  });

  test("ends a cut copy of its format in a document or an error with a code", async () => {
    const { bytes } = sample();
    for (const share of [0.1, 0.5, 0.9]) {
      const cut = { name: "afkortet", bytes: bytes.slice(0, Math.floor(bytes.length * share)) };
      const outcome = await extractFile(cut).then(
        (document) => typeof document.name,
        (error: { code?: string }) => typeof error,
      );
      expect(["string", "object"]).toContain(outcome);
    }
  });
});
