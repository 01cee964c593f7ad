import { type Block, firstLine, lastLine } from "../blocks/block.ts";
import type { Spans } from "../lines/spans.ts";
import type { Attachment } from "../records/index.ts";
import type { RawSection } from "../sections/find-sections.ts";

/** An icon's word, a counter, an empty field. */
const NOISE = /^(?:PDF|Word|\d{1,3}|ingen|ingen bilag|ikke angivet|-)\.?$/i;
/** `forslagBilag 2: Høringssvar`: the separator between two titles was lost. */
const GLUED = /(?<=[\p{Ll}\d)])(?=Bilag \d{1,2}[:. ])|(?<=\.(?:pdf|docx|xlsx|pptx)) (?=\p{Lu})/gu;

/** One attachment a block: the titles below `Bilag` or `Vedlegg`. */
export function readAttachments(section: RawSection, spans: Spans): Attachment[] {
  return section.blocks.filter((block) => !NOISE.test(block.text)).flatMap((block) => readBlock(block, spans));
}

function readBlock(block: Block, spans: Spans): Attachment[] {
  const first = firstLine(block);
  const span = spans.ofLines(first, lastLine(block));
  return block.text.split(GLUED).map((title) => ({ title: withoutRepetition(title.trim()), href: first.href, span }));
}

/** The web page prints `1 Notat Notat`: counter and the title twice. */
function withoutRepetition(title: string): string {
  const counted = /^\d{1,2} (.+)$/.exec(title)?.[1] ?? "";
  const half = counted.slice(0, (counted.length - 1) / 2);
  return half !== "" && counted === `${half} ${half}` ? half : title;
}
