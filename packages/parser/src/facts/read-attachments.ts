import { type Block, firstLine, lastLine } from "../blocks/block.ts";
import type { Spans } from "../lines/spans.ts";
import type { Attachment } from "../records/index.ts";
import type { RawSection } from "../sections/find-sections.ts";

const NOISE = /^(?:PDF|\d{1,2}|ingen|ingen bilag|-)\.?$/i;

/** One attachment a block: the titles below `Bilag` or `Vedlegg`. */
export function readAttachments(section: RawSection, spans: Spans): Attachment[] {
  return section.blocks.filter((block) => !NOISE.test(block.text)).map((block) => readAttachment(block, spans));
}

function readAttachment(block: Block, spans: Spans): Attachment {
  const first = firstLine(block);
  return { title: block.text, href: first.href, span: spans.ofLines(first, lastLine(block)) };
}
