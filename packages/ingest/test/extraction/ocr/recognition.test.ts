import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ExtractionError } from "../../../src/errors.ts";
import type { PagePicture } from "../../../src/extraction/ocr/draw-page.ts";
import type { RecognisedPage } from "../../../src/extraction/ocr/recognised-page.ts";
import { createRecognition, type PageSandbox } from "../../../src/extraction/ocr/recognition.ts";
import { refuseBlankPicture } from "../../../src/extraction/ocr/refuse-blank-picture.ts";

const scanned = { file: { name: "skannet.pdf", bytes: new Uint8Array() }, sha256: "ab".repeat(32), page: 2 };
const ocr = { engine: "tesseract.js 7.0.0", language: "dan", meanConfidence: 0.9 };

let folder: string;
let asked: number[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "referat-recognition-"));
  asked = [];
});
afterEach(() => rm(folder, { recursive: true }));

const sandbox: PageSandbox = {
  draw: async (): Promise<PagePicture> => expect.unreachable(),
  recognise: async (_file, number): Promise<RecognisedPage> => {
    asked.push(number);
    return { number, width: 595, height: 842, words: [], ocr };
  },
};

test("a page is recognised once, also by the next process", async () => {
  for (let start = 0; start < 2; start++) {
    const recognition = createRecognition(sandbox, { folder, useSystem: false });
    expect((await recognition.recognise(scanned)).ocr).toEqual(ocr);
    await recognition.recognise({ ...scanned, page: 3 });
    await recognition.close();
  }
  expect(asked).toEqual([2, 3]);
});

test("other bytes under the same name are another page", async () => {
  const recognition = createRecognition(sandbox, { folder, useSystem: false });
  await recognition.recognise(scanned);
  await recognition.recognise({ ...scanned, sha256: "cd".repeat(32) });
  expect(asked).toEqual([2, 2]);
});

test("a picture of which nothing could be drawn is no blank sheet", () => {
  const picture = (pixels: number[]): Uint8Array =>
    Buffer.concat([Buffer.from("P5 40 2 255\n"), Buffer.alloc(60, 255), Buffer.from(pixels)]);
  expect(() => refuseBlankPicture(picture([255, 255]))).toThrow(ExtractionError);
  expect(() => refuseBlankPicture(picture([255, 254]))).not.toThrow();
});
