import { type Block, blockAsText } from "../blocks/block.ts";

/** The text of blocks as a reader sees it: blank lines between paragraphs, list entries and rows below each other. */
export function sectionText(blocks: readonly Block[]): string {
  let text = "";
  for (const block of blocks) {
    if (text !== "") text += block.apart ? "\n\n" : "\n";
    text += blockAsText(block);
  }
  return text;
}
