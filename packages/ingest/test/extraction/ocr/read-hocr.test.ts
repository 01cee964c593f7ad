import { expect, test } from "vitest";
import { readHocr } from "../../../src/extraction/ocr/read-hocr.ts";

const page = (lines: string): string =>
  `<?xml version="1.0"?><html><body><div class='ocr_page' title='image "stdin"; bbox 0 0 1654 2339'>${lines}</div></body></html>`;

test("lines with their words, half-way baseline and height", () => {
  const line = `<span class='ocr_line' title="bbox 100 250 300 281; baseline 0.02 -6; x_size 30; x_descenders 7">
    <span class='ocrx_word' title='bbox 100 252 176 275; x_wconf 96'>Støj</span>
    <span class='ocrx_word' title='bbox 188 253 300 274; x_wconf 64'>&amp; luft</span></span>`;
  expect(readHocr(page(line))).toEqual({
    lines: [
      {
        baseline: 277, // 281 at the left, less 6, and 4 lower at the right
        height: 30,
        words: [
          { text: "Støj", left: 100, right: 176 },
          { text: "& luft", left: 188, right: 300 },
        ],
      },
    ],
    meanConfidence: 0.8,
  });
});

test("a blank page has no lines and no confidence", () => {
  expect(readHocr(page(""))).toEqual({ lines: [], meanConfidence: 0 });
});

test("broken output gives lines without a place, never an error", () => {
  const { lines } = readHocr("<span class='ocr_line' title='bbox x'><span class='ocrx_word'>Sti</span>");
  expect(lines).toEqual([{ baseline: 0, height: 0, words: [{ text: "Sti", left: 0, right: 0 }] }]);
});
