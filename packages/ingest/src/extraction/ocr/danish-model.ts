import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { MODEL } from "./ocr-version.ts";

/** Folder with the Danish model (`dan.traineddata.gz`) that is installed beside. */
export function danishModelFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/dan/package.json")), MODEL);
}
