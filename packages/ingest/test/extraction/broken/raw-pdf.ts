import { deflateSync } from "node:zlib";

/** A stream object: dictionary and data. */
export function stream(data: Uint8Array | string, dictionary = ""): string {
  const text = typeof data === "string" ? data : Buffer.from(data).toString("latin1");
  return `<< ${dictionary} /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

/** A compressed stream object. */
export function flate(data: Uint8Array | string, dictionary = ""): string {
  return stream(deflateSync(data), `${dictionary} /Filter /FlateDecode`);
}

/** Objects 1, 2, 3 … as a PDF; object 1 is the catalogue. */
export function rawPdf(objects: readonly string[], options: { readonly xref?: boolean } = {}): Uint8Array {
  let text = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  if (options.xref !== false) {
    const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
    text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
    text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  }
  return Buffer.from(text, "latin1");
}

/** One page with that content stream (object 4) and Helvetica; more objects follow as 6, 7 … */
export function onePage(content: string, more: readonly string[] = [], resources = ""): string[] {
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
    content,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...more,
  ];
}

export const sentence = "BT /F1 11 Tf 72 700 Td (Punkt 1: Lukning af stien ved skolen) Tj ET";
