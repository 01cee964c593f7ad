import type { SourceLine } from "@referat/parser/source-document";
import { strFromU8 } from "fflate";
import { dropHiddenRuns } from "./drop-hidden-runs.ts";
import { wordParagraphs } from "./word-paragraphs.ts";
import { readWordTargets } from "./word-targets.ts";
import { attributeOf } from "./xml-elements.ts";

/** What stands above and below the text of a Word document. */
export interface RunningLines {
  readonly headers: readonly SourceLine[];
  readonly footers: readonly SourceLine[];
}

/**
 * Headers and footers, each once, as furniture. The header of the first page alone is none: it is printed once, and many
 * templates have the name of the body and the date of the meeting in it.
 */
export function readRunningLines(parts: ReadonlyMap<string, Uint8Array>): RunningLines {
  const document = textOf(parts, "word/document.xml");
  const targets = readWordTargets(textOf(parts, "word/_rels/document.xml.rels"));
  const hasTitlePage = /<w:titlePg(?:\/| w:val="(?:1|true|on)")/.test(document);
  const unread = new Map(parts); // each is read once, however often a hostile file refers to it
  const found = { header: new Map<string, SourceLine>(), footer: new Map<string, SourceLine>() };
  for (const [, kind, attributes = ""] of document.matchAll(/<w:(header|footer)Reference\b([^<>]*)>/g)) {
    const isFirst = attributeOf(attributes, "w:type") === "first";
    if (isFirst && !hasTitlePage) continue;
    const lines = kind === "header" ? found.header : found.footer;
    const furniture = !(isFirst && kind === "header" && lines.size === 0);
    const path = targets.get(attributeOf(attributes, "r:id") ?? "") ?? "";
    const xml = dropHiddenRuns(textOf(unread, path));
    unread.delete(path);
    for (const text of wordParagraphs(xml)) if (!lines.has(text)) lines.set(text, toLine(text, furniture));
  }
  return { headers: [...found.header.values()], footers: [...found.footer.values()] };
}

function toLine(text: string, furniture: boolean): SourceLine {
  const printed = text.replace(/\p{Cc}/gu, "");
  return furniture ? { text: printed, furniture } : { text: printed };
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  return strFromU8(parts.get(path) ?? new Uint8Array());
}
