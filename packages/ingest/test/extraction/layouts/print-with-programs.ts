import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PrintedBlock } from "./printed-blocks.ts";
import { toHtml } from "./to-html.ts";
import { type LatexStyle, toLatex } from "./to-latex.ts";
import { toTroff } from "./to-troff.ts";

const run = promisify(execFile);

/** One way to make a PDF with a program of the system; `undefined` where it is not installed. */
export type Printer = (blocks: readonly PrintedBlock[]) => Promise<Uint8Array | undefined>;

const chromium =
  "chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Chromium's print, with its own header and footer on each page. */
export const printWithChromium: Printer = (blocks) => printWebPage(toHtml(blocks, { styled: true }));

/** The same in two columns. */
export const printInColumns: Printer = (blocks) =>
  printWebPage(
    toHtml(blocks, { styled: true }).replace(
      "</style>",
      "body { columns: 2; column-gap: 6mm } h1 { column-span: all }</style>",
    ),
  );

/** Any web page as Chromium prints it. */
export const printWebPage = (html: string): Promise<Uint8Array | undefined> =>
  inScratchFolder(async (folder) => {
    await writeFile(join(folder, "in.html"), html);
    const [program = "", ...flags] = chromium.split(" ");
    await run(program, [
      ...flags,
      `--user-data-dir=${folder}/profile`,
      `--print-to-pdf=${folder}/out.pdf`,
      `file://${folder}/in.html`,
    ]);
  });

/** LibreOffice Writer, reading the minutes as a web document. */
export const printWithLibreOffice: Printer = (blocks) =>
  inScratchFolder(async (folder) => {
    await writeFile(join(folder, "out.html"), toHtml(blocks, { styled: false }));
    await run("soffice", [
      ...convertFlags(folder, "pdf:writer_pdf_Export"),
      "--infilter=HTML (StarWriter)",
      join(folder, "out.html"),
    ]);
  });

/** troff: justified, hyphenated, soft leader dots, fonts of PostScript names. */
export const printWithGroff: Printer = (blocks) =>
  inScratchFolder(async (folder) => {
    await writeFile(join(folder, "in.ms"), toTroff(blocks));
    const { stdout } = await run("groff", ["-K", "utf8", "-t", "-ms", "-Tpdf", join(folder, "in.ms")], {
      encoding: "buffer",
      maxBuffer: 100_000_000,
    });
    await writeFile(join(folder, "out.pdf"), stdout);
  });

/** TeX, with letters of Latin Modern. */
export const printWithTex: Printer = (blocks) => printLatex(blocks, { columns: 1, encoding: "T1" });

/** TeX in two narrow columns. */
export const printWithTexInColumns: Printer = (blocks) => printLatex(blocks, { columns: 2, encoding: "T1" });

/** TeX with its own old letters. */
export const printWithOldTex: Printer = (blocks) => printLatex(blocks, { columns: 1, encoding: "OT1" });

const printLatex = (blocks: readonly PrintedBlock[], style: LatexStyle): Promise<Uint8Array | undefined> =>
  inScratchFolder(async (folder) => {
    await writeFile(join(folder, "out.tex"), toLatex(blocks, style));
    await run("pdflatex", ["-interaction=batchmode", `-output-directory=${folder}`, join(folder, "out.tex")]);
  });

/** Ghostscript, distilling a PDF of Chromium anew. */
export const printWithGhostscript: Printer = async (blocks) => {
  const original = await printWithChromium(blocks);
  if (!original) return undefined;
  return inScratchFolder(async (folder) => {
    await writeFile(join(folder, "in.pdf"), original);
    const flags = ["-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite"];
    await run("gs", [...flags, `-sOutputFile=${folder}/out.pdf`, join(folder, "in.pdf")]);
  });
};

function convertFlags(folder: string, target: string): string[] {
  return ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", target, "--outdir", folder];
}

/** Gives `out.pdf` of the folder, or undefined when the program is not there. */
async function inScratchFolder(print: (folder: string) => Promise<void>): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "referat-print-"));
  try {
    await print(folder);
    return await readFile(join(folder, "out.pdf"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
