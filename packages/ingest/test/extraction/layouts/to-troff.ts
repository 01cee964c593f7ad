import type { PrintedBlock } from "./printed-blocks.ts";

const head = [".nr PS 11", ".nr VS 13", ".nr LL 16c", ".nr PO 2.5c", ".ds CH", ".ds CF - % -", ".hy 1"];
/** troff fills the way to the next tab stop with dots. */
const LEADER = String.fromCharCode(1);
const sizes = { 1: 20, 2: 15, 3: 12.5 } as const;

/** Minutes in troff's `ms` macros. */
export function toTroff(blocks: readonly PrintedBlock[]): string {
  const lines = [...head];
  for (const [index, block] of blocks.entries()) {
    const first = blocks[index - 1]?.kind !== block.kind;
    const last = blocks[index + 1]?.kind !== block.kind;
    if (block.kind === "row") lines.push(...row(block.cells, first, last));
    else lines.push(...element(block, first));
  }
  return `${lines.join("\n")}\n`;
}

function element(block: Exclude<PrintedBlock, { kind: "row" }>, first: boolean): string[] {
  switch (block.kind) {
    case "heading":
      return [
        ".LP",
        ".ne 4",
        `.ps ${sizes[block.level]}`,
        `.vs ${sizes[block.level] * 1.2}`,
        ".ft B",
        ".na",
        escapeTroff(block.text),
        ".br",
        ".ft R",
        ".ad b",
        ".nr PS 11",
        ".ps 11",
        ".vs 13",
      ];
    case "paragraph":
      return [".LP", escapeTroff(block.text)];
    case "item":
      return [
        ...(first ? [".LP"] : [".br"]),
        ".in 0.8c",
        ".ti 0.2c",
        `${escapeTroff(block.mark)} ${escapeTroff(block.text)}`,
        ".br",
        ".in 0",
      ];
    case "contents":
      return [...(first ? [".LP"] : [".br"]), ".ta 15.5cR", `${escapeTroff(block.title)}${LEADER}${block.page}`];
  }
}

function row(cells: readonly string[], first: boolean, last: boolean): string[] {
  const width = (14 / cells.length).toFixed(1);
  const head = [".LP", ".TS", "tab(|);", `${cells.map(() => `lw(${width}c)`).join(" ")}.`];
  const text = cells.map((cell) => `T{\n${escapeTroff(cell)}\nT}`).join("|");
  return [...(first ? head : []), text, ...(last ? [".TE"] : [])];
}

function escapeTroff(text: string): string {
  return text
    .replace(/\\/g, "\\e")
    .replace(/-/g, "\\-")
    .replace(/^([.'])/u, "\\&$1")
    .replace(/'/g, "\\[aq]");
}
