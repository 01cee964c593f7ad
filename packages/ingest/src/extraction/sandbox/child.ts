/**
 * Entry point of a sandbox process: reads hostile bytes and nothing else. It gets one request at a time over the pipe to
 * its parent and answers each with exactly one reply.
 */
import { parseMinutes } from "@referat/parser";
import { IngestError } from "../../errors.ts";
import { readContent } from "../extract-file.ts";
import type { InputFile } from "../extractor.ts";
import type { PageRecogniser } from "../ocr/recognise-page.ts";
import type { RecognisedPage } from "../ocr/recognised-page.ts";
import { pdfExtractor } from "../pdf/pdf-extractor.ts";
import type { SandboxReply, SandboxRequest } from "./messages.ts";

/** Damaged PDFs make pdf.js reject promises that nobody holds; Node would end the process for it. */
let strayErrors = 0;
process.on("unhandledRejection", () => {
  strayErrors++;
});

/** The engine is started when the first page is to be recognised, and kept. */
let recogniser: Promise<PageRecogniser> | undefined;
async function pageRecogniser(): Promise<PageRecogniser> {
  const { createPageRecogniser } = await import("../ocr/recognise-page.ts");
  recogniser ??= createPageRecogniser();
  return recogniser;
}

process.on("message", (request: SandboxRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
process.on("disconnect", () => process.exit(0)); // the parent is gone: nobody wants the answer
process.send?.({ outcome: "ready" } satisfies SandboxReply);

async function answer(request: SandboxRequest): Promise<SandboxReply> {
  const before = strayErrors;
  try {
    const result = await perform(request);
    await strayErrorsSettled();
    return { ...result, tainted: strayErrors > before };
  } catch (error) {
    return { ...failure(error), tainted: strayErrors > before };
  }
}

/** A reply before anybody knows whether stray errors came with it. */
type Untainted<Reply> = Reply extends { tainted: boolean } ? Omit<Reply, "tainted"> : never;

async function perform(request: SandboxRequest): Promise<Untainted<SandboxReply>> {
  switch (request.task) {
    case "extract":
      return extract(request.file, request.recognised);
    case "parse":
      return { outcome: "parsed", minutes: parseMinutes(request.document, request.options) };
    case "recognise":
      return { outcome: "recognised", page: await (await pageRecogniser()).recognise(request.bytes, request.page) };
    case "draw": {
      const { drawPage } = await import("../ocr/draw-page.ts");
      return { outcome: "drawn", ...(await drawPage(request.bytes, request.page, request.look)) };
    }
  }
}

async function extract(file: InputFile, recognised: readonly RecognisedPage[]): Promise<Untainted<SandboxReply>> {
  if (recognised.length === 0) {
    const read = await readContent(file);
    return "document" in read ? { outcome: "extracted", ...read } : { outcome: "unpacked", ...read };
  }
  const { extractPdf } = await import("../pdf/extract-pdf.ts");
  return { outcome: "extracted", document: await extractPdf(file, pdfExtractor, recognised) };
}

/** Rejections are reported only after the microtasks of this turn. */
function strayErrorsSettled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function failure(error: unknown): Untainted<Extract<SandboxReply, { outcome: "failed" }>> {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof IngestError)
    return { outcome: "failed", errorClass: error.errorClass, code: error.code, message };
  return { outcome: "failed", errorClass: "ours", code: "unexpected", message };
}
