import type { ExtractionWarning, SourceLine } from "@referat/parser/source-document";
import { htmlExtractor } from "../html/html-extractor.ts";
import { rtfExtractor } from "./rtf-extractor.ts";
import { readWordTargets } from "./word-targets.ts";
import { attributeOf } from "./xml-elements.ts";

/** A paragraph of this, which no program prints, holds the place of an embedded part: its id follows. */
const PLACE = "\uE0FF";
const formats = [htmlExtractor, rtfExtractor];

/** Puts a paragraph where `document.xml` embeds a part (`w:altChunk`): case systems build minutes of one web page an item. */
export function markEmbeddedParts(xml: string): string {
  return xml
    .replace(/<\/w:altChunk>|<\/?w:altChunkPr\b[^<>]*>|<w:matchSrc\b[^<>]*>/g, "")
    .replace(
      /<w:altChunk\b([^<>]*)>/g,
      (_, attributes: string) => `<w:p><w:r><w:t>${PLACE}${attributeOf(attributes, "r:id") ?? ""}</w:t></w:r></w:p>`,
    );
}

/** Puts the lines of the embedded parts in their places; one that cannot be read is a warning. */
export async function readEmbeddedParts(
  lines: readonly SourceLine[],
  parts: ReadonlyMap<string, Uint8Array>,
  relations: string,
): Promise<{ lines: SourceLine[]; warnings: ExtractionWarning[] }> {
  if (!lines.some(({ text }) => text.startsWith(PLACE))) return { lines: [...lines], warnings: [] };
  const targets = readWordTargets(relations);
  const unread = new Map(parts); // each is read once, however often a hostile file refers to it
  const lost = new Set<string>();
  const all: SourceLine[] = [];
  for (const line of lines) {
    if (!line.text.startsWith(PLACE)) all.push(line);
    else {
      const name = targets.get(line.text.slice(PLACE.length)) ?? "";
      const read = await readPart(name, unread.get(name));
      unread.delete(name);
      if (read) all.push(...read);
      else lost.add(name);
    }
  }
  return { lines: all, warnings: [...lost].map(notRead) };
}

async function readPart(name: string, bytes: Uint8Array | undefined): Promise<SourceLine[] | undefined> {
  const format = bytes && formats.find((one) => one.match({ name, bytes }) > 0);
  if (!format) return undefined;
  try {
    const { pages } = await format.extract({ name, bytes });
    return pages.flatMap((page) => page.lines);
  } catch {
    return undefined; // one damaged part is no reason to lose the others
  }
}

function notRead(name: string): ExtractionWarning {
  const message = `En indlejret del af dokumentet kunne ikke læses (${name || "uden navn"}).`;
  return { code: "docx-part-lost", message, page: null };
}
