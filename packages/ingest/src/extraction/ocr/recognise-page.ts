import type { Page, Worker } from "tesseract.js";
import { danishModelFolder } from "./danish-model.ts";
import { drawPage } from "./draw-page.ts";
import { DOTS_PER_INCH, LANGUAGE, OWN_ENGINE, RECOGNISABLE } from "./ocr-version.ts";
import { placeWords } from "./place-words.ts";
import type { RecognisedLine } from "./recognised-line.ts";
import type { RecognisedPage } from "./recognised-page.ts";
import { refuseBlankPicture } from "./refuse-blank-picture.ts";

/** Reads pages by their pictures, with the Danish model that is installed beside; nothing is fetched or written. */
export interface PageRecogniser {
  /** @throws ExtractionError `picture-lost` when nothing at all could be drawn: a scan of a blank sheet has its grain. */
  recognise(bytes: Uint8Array, page: number): Promise<RecognisedPage>;
}

export async function createPageRecogniser(): Promise<PageRecogniser> {
  const worker = await startEngine();
  return {
    async recognise(bytes, number) {
      const { picture, width, height, scale } = await drawPage(bytes, number, RECOGNISABLE);
      refuseBlankPicture(picture);
      const { data } = await worker.recognize(Buffer.from(picture), {}, { text: false, blocks: true });
      return { number, width, height, words: placeWords(linesOf(data), scale), ocr: describe(data) };
    },
  };
}

async function startEngine(): Promise<Worker> {
  const { createWorker, OEM, PSM } = await import("tesseract.js"); // only where a page is to be recognised
  const worker = await createWorker(LANGUAGE, OEM.LSTM_ONLY, {
    langPath: danishModelFolder(),
    gzip: true,
    cacheMethod: "none",
  });
  // With the engine's own layout analysis; read as one block, three times as many letters are wrong.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: String(DOTS_PER_INCH) });
  return worker;
}

function linesOf({ blocks }: Page): RecognisedLine[] {
  const lines = (blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.map(({ baseline, rowAttributes, words }) => ({
    baseline: (baseline.y0 + baseline.y1) / 2,
    height: rowAttributes.rowHeight,
    words: words.map(({ text, bbox }) => ({ text, left: bbox.x0, right: bbox.x1 })),
  }));
}

function describe(data: Page): RecognisedPage["ocr"] {
  const meanConfidence = Math.min(1, Math.max(0, data.confidence / 100));
  return { engine: OWN_ENGINE, language: LANGUAGE, meanConfidence };
}
