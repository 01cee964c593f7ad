import type { PrintedBlock } from "./printed-blocks.ts";

const style = `
  @page { size: A4; margin: 25mm 22mm; }
  body { font: 11pt/1.35 "Liberation Serif", serif; }
  h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 12.5pt; }
  .contents { display: flex; } .contents i { flex: 1; overflow: hidden; white-space: nowrap; font-style: normal; }
  td { padding: 1mm 4mm 1mm 0; vertical-align: top; }
  ol, ul { margin: 0 0 3mm 0; } ol { list-style: none; padding-left: 6mm; }
`;

/** Minutes as a web page: what Chromium prints, and what LibreOffice and Word read. */
export function toHtml(blocks: readonly PrintedBlock[], options: { readonly styled: boolean }): string {
  let body = "";
  let open = "";
  for (const block of blocks) {
    const wrapper = block.kind === "item" ? (block.mark === "-" ? "ul" : "ol") : block.kind === "row" ? "table" : "";
    if (wrapper !== open) body += `${open ? `</${open}>` : ""}${wrapper ? `<${wrapper}>` : ""}\n`;
    open = wrapper;
    body += `${toElement(block, options.styled)}\n`;
  }
  const css = options.styled ? `<style>${style}</style>` : "";
  return `<!doctype html><html lang="da"><head><meta charset="utf-8">${css}</head><body>${body}${open ? `</${open}>` : ""}</body></html>`;
}

function toElement(block: PrintedBlock, styled: boolean): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escapeHtml(block.text)}</p>`;
    case "item":
      return block.mark === "-" ? `<li>${escapeHtml(block.text)}</li>` : listItem(block, styled);
    case "row":
      return `<tr>${block.cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`;
    case "contents":
      return styled
        ? `<div class="contents">${escapeHtml(block.title)}<i>${".".repeat(200)}</i>${block.page}</div>`
        : `<p style="margin:0">${escapeHtml(block.title)}.......... ${block.page}</p>`;
  }
}

/** Numbers as text where the browser numbers, as `value` where the reader must: a list may start at 4. */
function listItem(block: { mark: string; text: string }, styled: boolean): string {
  const value = /\d+/.exec(block.mark)?.[0];
  return styled || !value
    ? `<li>${escapeHtml(`${block.mark} ${block.text}`)}</li>`
    : `<li value="${value}">${escapeHtml(block.text)}</li>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
