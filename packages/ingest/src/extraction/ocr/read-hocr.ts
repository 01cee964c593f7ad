import { load } from "cheerio";
import type { RecognisedLine } from "./recognised-line.ts";

/** What tesseract says of a page in hOCR, a web page whose titles hold places and sizes. */
export interface ReadHocr {
  readonly lines: RecognisedLine[];
  /** 0 to 1; 0 where there is no word. */
  readonly meanConfidence: number;
}

/** Lines and words of tesseract's hOCR output. */
export function readHocr(hocr: string): ReadHocr {
  const page = load(hocr);
  const confidences: number[] = [];
  const lines = page(".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat")
    .toArray()
    .map((line): RecognisedLine => {
      const words = page(line).find(".ocrx_word").toArray();
      const title = line.attribs.title ?? "";
      const [left = 0, , right = 0, bottom = 0] = numbersAfter("bbox", title);
      const [slope = 0, offset = 0] = numbersAfter("baseline", title);
      return {
        baseline: bottom + offset + (slope * (right - left)) / 2,
        height: numbersAfter("x_size", title)[0] ?? 0,
        words: words.map((word) => {
          const place = word.attribs.title ?? "";
          const [from = 0, , to = 0] = numbersAfter("bbox", place);
          confidences.push((numbersAfter("x_wconf", place)[0] ?? 0) / 100);
          return { text: page(word).text().trim(), left: from, right: to };
        }),
      };
    });
  const sum = confidences.reduce((total, confidence) => total + confidence, 0);
  return { lines, meanConfidence: Math.min(1, Math.max(0, sum / Math.max(confidences.length, 1))) };
}

/** `numbersAfter("bbox", "bbox 1 2 3 4; x_wconf 95")` is [1, 2, 3, 4]. */
function numbersAfter(property: string, title: string): number[] {
  const found = title.split(";").find((part) => part.trim().startsWith(`${property} `));
  return (found?.trim().split(" ").slice(1) ?? []).map(Number).filter(Number.isFinite);
}
