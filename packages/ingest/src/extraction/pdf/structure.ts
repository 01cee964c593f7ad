import type { PDFPageProxy } from "pdfjs-dist";
import type { StructTreeContent, StructTreeNode } from "pdfjs-dist/types/src/display/api.js";

/** What the tags of a tagged PDF say of a stretch of text. */
export interface Tag {
  /** Number of the paragraph, heading, list item or table cell it belongs to; unique within the page. */
  readonly block: number;
  /** The first text of a list item after its label: the label may be a drawing that no text tells of. */
  readonly opensItem: boolean;
}

/** Roles that are only part of a block. */
const inline = new Set(["NonStruct", "Span", "Link", "Reference", "Lbl", "LBody", "Quote", "Em", "Strong", "Annot"]);

/** Tags of a page by the id of the marked content; empty where there are none or they are damaged. */
export async function readStructure(page: PDFPageProxy): Promise<ReadonlyMap<string, Tag>> {
  const tags = new Map<string, Tag>();
  const root = await page.getStructTree().catch(() => null);
  if (root) collect(root, tags, { blocks: 0, block: 0, itemPending: false, inLabel: false });
  return tags;
}

interface Walk {
  blocks: number;
  block: number;
  itemPending: boolean;
  inLabel: boolean;
}

function collect(node: StructTreeNode | StructTreeContent, tags: Map<string, Tag>, walk: Walk): void {
  if (!("role" in node)) {
    tags.set(node.id, { block: walk.block, opensItem: walk.itemPending && !walk.inLabel });
    walk.itemPending &&= walk.inLabel;
    return;
  }
  const { block: outer, inLabel } = walk;
  if (!inline.has(node.role)) walk.block = ++walk.blocks;
  if (node.role === "LI") walk.itemPending = true;
  if (node.role === "Lbl") walk.inLabel = true;
  for (const child of node.children) collect(child, tags, walk);
  walk.block = outer;
  walk.inLabel = inLabel;
}
