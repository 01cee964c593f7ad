import type { PrintedBlock } from "./printed-blocks.ts";

/** How LaTeX is to set the page. */
export interface LatexStyle {
  readonly columns: 1 | 2;
  /** `OT1`, LaTeX's own, has no æ, ø or å: it prints å as a ring over an a. */
  readonly encoding: "T1" | "OT1";
}

/** Minutes as LaTeX sees them: justified, hyphenated, headings in bold of other sizes, page numbers at the foot. */
export function toLatex(blocks: readonly PrintedBlock[], { columns, encoding }: LatexStyle): string {
  const body = blocks.map((block, index) => {
    const first = blocks[index - 1]?.kind !== block.kind;
    const last = blocks[index + 1]?.kind !== block.kind;
    return block.kind === "row" ? row(block.cells, first, last) : element(block, first, last);
  });
  return `\\documentclass[11pt,a4paper${columns === 2 ? ",twocolumn" : ""}]{article}
\\usepackage[${encoding}]{fontenc}
${encoding === "T1" ? "\\usepackage{lmodern}" : "\\DeclareTextSymbolDefault{\\textquotedbl}{T1}"}
\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{6pt}\\setcounter{secnumdepth}{0}
\\begin{document}
${body.join("\n")}
\\end{document}
`;
}

function element(block: Exclude<PrintedBlock, { kind: "row" }>, first: boolean, last: boolean): string {
  switch (block.kind) {
    case "heading":
      return `\\${["section", "section", "subsection", "subsubsection"][block.level]}{${escapeLatex(block.text)}}`;
    case "paragraph":
      return `${escapeLatex(block.text)}\n`;
    case "item": {
      const mark = block.mark === "-" ? "" : `[${escapeLatex(block.mark)}]`;
      const item = `\\item${mark} ${escapeLatex(block.text)}`;
      return `${first ? "\\begin{itemize}\n" : ""}${item}${last ? "\n\\end{itemize}" : ""}`;
    }
    case "contents":
      return `\\noindent ${escapeLatex(block.title)}\\dotfill ${block.page}\\par`;
  }
}

function row(cells: readonly string[], first: boolean, last: boolean): string {
  const width = (0.8 / cells.length).toFixed(2);
  const open = `\\noindent\\begin{tabular}{${cells.map(() => `p{${width}\\columnwidth}`).join("")}}`;
  const text = `${cells.map(escapeLatex).join(" & ")} \\\\`;
  return `${first ? `${open}\n` : ""}${text}${last ? "\n\\end{tabular}\n" : ""}`;
}

function escapeLatex(text: string): string {
  return text
    .replace(/\\/g, "\\textbackslash ")
    .replace(/[#$%&_{}]/g, "\\$&")
    .replace(/~/g, "\\textasciitilde{}")
    .replace(/\^/g, "\\textasciicircum{}")
    .replace(/"/g, "{\\textquotedbl}")
    .replace(/'/g, "{\\textquotesingle}")
    .replace(/\[/g, "{[}");
}
