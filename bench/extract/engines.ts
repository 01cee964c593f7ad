import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { promisify } from "node:util";
import { extractFile } from "@referat/ingest/extraction";

/** Reads one PDF and tells how many pages it had. */
export type Engine = (path: string) => Promise<number>;

/** Each engine as its users would call it; loaded only when asked for, since some change the whole process. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  ours: async () => async (path) => {
    const { pages } = await extractFile({ name: basename(path), bytes: await readFile(path) });
    return pages.length;
  },
  "pdfjs-dist": async () => {
    const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
    return async (path) => {
      const pdf = await pdfjs.getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
      for (let page = 1; page <= pdf.numPages; page++) await (await pdf.getPage(page)).getTextContent();
      await pdf.loadingTask.destroy();
      return pdf.numPages;
    };
  },
  "pdf-parse": async () => {
    const { PDFParse } = await import("pdf-parse");
    return async (path) => {
      const pdf = new PDFParse({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
      const { total } = await pdf.getText();
      await pdf.destroy();
      return total;
    };
  },
  pdftotext: async () => async (path) => {
    const { stdout } = await promisify(execFile)("pdftotext", [path, "-"], { maxBuffer: 50_000_000 });
    return stdout.split("\f").length - 1;
  },
};
