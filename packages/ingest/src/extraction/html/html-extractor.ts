import { decodeBytes } from "@referat/parser/decode-bytes";
import type { SourceDocument } from "@referat/parser/source-document";
import { load } from "cheerio";
import iconv from "iconv-lite";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { htmlLines } from "./html-lines.ts";
import { refuseDeepNesting } from "./refuse-deep-nesting.ts";

/** Web pages. */
export const htmlExtractor: Extractor = { name: "html", version: "3", match, extract };

/** The declaration of the character set stands within this distance, says the standard. */
const HEAD_BYTES = 1024;

function match(file: InputFile): number {
  const head = Buffer.from(file.bytes.subarray(0, HEAD_BYTES)).toString("latin1").replaceAll("\0", "");
  if (
    /^\s*(?:\u00EF\u00BB\u00BF|\u00FF\u00FE)?\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<(?:!doctype html|html\b))/i.test(
      head,
    )
  )
    return 1;
  if (/<(?:head|body|h[1-6]|div|table|p)\b[^>]*>/i.test(head)) return /\.x?html?$/i.test(file.name) ? 0.9 : 0.1;
  return 0;
}

async function extract(file: InputFile): Promise<SourceDocument> {
  const html = decodeHtml(file.bytes);
  refuseDeepNesting(file.name, html);
  const title = load(html)("title").first().text().trim();
  return describeDocument(file, htmlExtractor, {
    mediaType: "text/html",
    info: { title: title === "" ? null : title, producer: null, created: null },
    pages: [{ number: null, lines: htmlLines(html) }],
  });
}

/** What the page declares counts, unless the bytes are valid UTF-8: then they are that. */
function decodeHtml(bytes: Uint8Array): string {
  const decoded = decodeBytes(bytes);
  if (decoded.encoding.startsWith("utf")) return decoded.text;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1];
  if (!declared || !iconv.encodingExists(declared) || /^utf-?8$/i.test(declared)) return decoded.text;
  return iconv.decode(Buffer.from(bytes), declared);
}
