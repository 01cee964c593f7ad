import type { SourceLine } from "@referat/parser/source-document";
import type { CheerioAPI } from "cheerio/slim";
import { htmlLines } from "../html/html-lines.ts";

/** A field whose text is HTML, either written out as elements or wrapped in CDATA or escapes. */
export function fieldLines($: CheerioAPI, element: Parameters<CheerioAPI>[0]): SourceLine[] {
  const field = $(element);
  return htmlLines(field.children().length > 0 ? (field.html() ?? "") : field.text());
}
