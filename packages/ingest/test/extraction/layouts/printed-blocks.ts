/** Minutes taken apart into what a typesetter needs to know of them. */
export type PrintedBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "item"; readonly mark: string; readonly text: string }
  | { readonly kind: "row"; readonly cells: readonly string[] }
  | { readonly kind: "contents"; readonly title: string; readonly page: string };

const sectionHeading =
  /^(?:Anledning|Sagsfremstilling|Indstilling|Beslutning(?:er)?|Baggrund|Resumé?|Historik|Økonomi|Bilag|Vedlegg|Indholdsfortegnelse|Afbud|Sagsforløb|Videre proces|Lovgrundlag|Vurdering|Høring|Fremmøde|Deltagere)$/u;
const title = /^(?:REFERAT|DAGSORDEN|Referat|Dagsorden)\b/u;
const agendaItem = /^(?:Punkt|Sak) \d+[A-Z]?:/u;
const listItem = /^\s*(\d{1,2}[.)]|[-•]|[a-z]\))\s+(.*)$/u;
const contents = /^(.*?)\.{5}\t(\d+)$/u;

/** Reads minutes as plain text or as a Markdown export; every line that is not blank becomes one block. */
export function printedBlocks(text: string): PrintedBlock[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(toBlock);
}

function toBlock(line: string): PrintedBlock {
  const plain = withoutMarkup(line);
  const entry = contents.exec(plain);
  if (entry) return { kind: "contents", title: entry[1] ?? "", page: entry[2] ?? "" };
  if (plain.includes("\t")) return { kind: "row", cells: plain.split("\t").map((cell) => cell.trim()) };
  if (title.test(plain)) return { kind: "heading", level: 1, text: plain };
  if (agendaItem.test(plain)) return { kind: "heading", level: 2, text: plain };
  if (sectionHeading.test(plain)) return { kind: "heading", level: 3, text: plain };
  const item = /^\d{1,2}\. (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/u.test(plain)
    ? null
    : listItem.exec(line);
  if (item) return { kind: "item", mark: item[1] ?? "-", text: withoutMarkup(item[2] ?? "") };
  return { kind: "paragraph", text: plain };
}

/** The same blocks as text: what the PDF is compared with. */
export function plainText(blocks: readonly PrintedBlock[]): string {
  let text = "";
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (above && !(above.kind === block.kind && ["item", "row", "contents"].includes(block.kind))) text += "\n";
    text += `${plainLine(block)}\n`;
  }
  return text;
}

function plainLine(block: PrintedBlock): string {
  if (block.kind === "contents") return `${block.title}.....\t${block.page}`;
  if (block.kind === "row") return block.cells.join("\t");
  return block.kind === "item" ? `${block.mark} ${block.text}` : block.text;
}

function withoutMarkup(line: string): string {
  return line
    .replace(/^#+\s*/u, "")
    .replace(/\*\*/gu, "")
    .replace(/<(https?:[^>]*)>/gu, "$1")
    .replace(/<[^>]*>/gu, "")
    .replace(/\\_/gu, "_")
    .trim();
}
