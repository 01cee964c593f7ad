import type { Block } from "../blocks/block.ts";
import { LONGEST_CLOSING_LINE } from "../thresholds.ts";

/** `Underskrifter` above the names of those who sign. */
const SIGNATURES = /^(?:underskrift(?:er)?|underskrifter? af referatet?|således vedtaget|underskriftsfelt):?$/i;
/** `Referent: Pia Lund`, `Referat: Pia Lund, pl@by.example`; never `Referat: Drøftet.` */
const WRITTEN_BY =
  /^(?:referent|referat|ref\.|sekretær|protokolfører|for referatet)(?: ved)?:? (?=\p{Lu})(?:\p{L}[\p{L}.-]{1,20} ){1,3}\p{Lu}[\p{L}.-]{1,20}(?:, <?[^\s@]{1,60}@[^\s@]{1,80})?$/iu;
/** `Næste møde: onsdag den 31. maj 2017` */
const NEXT_MEETING = /^næste (?:[a-zæøå]{2,20} ){0,2}møde(?: (?:er|holdes|afholdes))?:? (?=.*\d)/i;
/** Of a letterhead at the foot: post code and town, telephone, mail, web, numbers of the authority. */
const ADDRESS =
  /^(?:[^.;:,]{1,50}, ){0,3}\d{4} \p{Lu}\p{L}{1,25}(?: \p{Lu}{1,2})?$|^(?:tlf|telefon|tel|cvr|ean|e-?mail|mail|www)[.:-]? ?[\d:]|^[^\s@]{1,60}@[^\s@]{1,80}$|^(?:https?:\/\/|www\.)\S{1,200}$/iu;

/**
 * Where the last item of a document ends and what belongs to the document as a whole begins: the list of all attachments, signatures, who wrote the
 * minutes, the day of the next meeting, the address of a letterhead. Returns the number of blocks that are the item's.
 * @param head blocks that are the item's heading and its title
 * @param isTitle whether a block is the heading of an item once more: below `Bilagsliste` all items have their attachments
 */
export function endOfLastItem(
  blocks: readonly Block[],
  head: number,
  isTitle: (block: Block | undefined) => boolean,
): number {
  const closing = blocks.findIndex(
    (block, index) =>
      index >= head &&
      (SIGNATURES.test(block.text) || (block.heading?.kind === "attachments" && isTitle(blocks[index + 1]))),
  );
  let end = closing < 0 ? blocks.length : closing;
  while (end > head && isClosing(blocks[end - 1]?.text ?? "", blocks[end - 2])) end -= 1;
  return end;
}

function isClosing(text: string, above: Block | undefined): boolean {
  if (text.length > LONGEST_CLOSING_LINE) return false;
  // Right below `Beslutning` the next meeting is what was decided.
  return WRITTEN_BY.test(text) || ADDRESS.test(text) || (above?.heading === null && NEXT_MEETING.test(text));
}
