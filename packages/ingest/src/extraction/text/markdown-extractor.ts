import type { SourceDocument, SourceLine } from "@referat/parser/source-document";
import type { Extractor, InputFile } from "../extractor.ts";
import { textExtractor } from "./text-extractor.ts";

/** Markdown exports: the text as it stands (the parser knows the mark-up), with the headings it marks. */
export const markdownExtractor: Extractor = { name: "markdown", version: "1", match, extract };

const SAMPLE_BYTES = 4096;
/** "## Punkt 3": refuses "#3" and "######## ". */
const heading = /^(#{1,6})[ \t]+\S/u;

function match(file: InputFile): number {
  if (textExtractor.match(file) === 0) return 0;
  const head = Buffer.from(file.bytes.subarray(0, SAMPLE_BYTES)).toString("latin1");
  const marked = head.split(/\r?\n/u).some((line) => heading.test(line));
  if (marked) return 0.5;
  return /\.(?:md|markdown)$/i.test(file.name) ? 0.4 : 0;
}

async function extract(file: InputFile): Promise<SourceDocument> {
  const document = await textExtractor.extract(file);
  return {
    ...document,
    mediaType: "text/markdown",
    extractor: { name: markdownExtractor.name, version: markdownExtractor.version },
    pages: document.pages.map((page) => ({ ...page, lines: page.lines.map(withLevel) })),
  };
}

function withLevel(line: SourceLine): SourceLine {
  const marks = heading.exec(line.text)?.[1];
  return marks ? { ...line, headingLevel: marks.length } : line;
}
