import type { SourceDocument } from "@referat/parser/source-document";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { readRtf } from "./read-rtf.ts";
import { tellUnreadPictures } from "./unread-pictures.ts";

/** Rich Text Format: what Word and older case systems write. */
export const rtfExtractor: Extractor = { name: "rtf", version: "3", match, extract };

function match(file: InputFile): number {
  return Buffer.from(file.bytes.subarray(0, 6)).toString("latin1").startsWith("{\\rtf") ? 1 : 0;
}

async function extract(file: InputFile): Promise<SourceDocument> {
  const { lines, pictures } = readRtf(Buffer.from(file.bytes).toString("latin1"));
  return describeDocument(file, rtfExtractor, {
    mediaType: "application/rtf",
    pages: [{ number: null, lines }],
    warnings: tellUnreadPictures(pictures, lines),
  });
}
