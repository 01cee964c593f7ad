import type { ParseOptions } from "@referat/parser";
import type { Minutes } from "@referat/parser/records";
import type { SourceDocument } from "@referat/parser/source-document";
import { ExtractionError } from "../errors.ts";
import { joinParts } from "./containers/join-parts.ts";
import type { ReadContent } from "./extract-file.ts";
import type { InputFile } from "./extractor.ts";
import type { PagePicture, PictureLook } from "./ocr/draw-page.ts";
import { readScannedPages } from "./ocr/read-scanned-pages.ts";
import type { RecognisedPage } from "./ocr/recognised-page.ts";
import { createRecognition } from "./ocr/recognition.ts";
import { failureOf } from "./sandbox/failure-of.ts";
import { defaultLimits, drawingLimits, type SandboxLimits } from "./sandbox/limits.ts";
import { createProcessPool } from "./sandbox/process-pool.ts";

export interface SandboxPoolOptions {
  /** Processes that read at the same time; each is started when it is first needed and then kept. */
  readonly size: number;
  readonly limits?: Partial<SandboxLimits>;
  /** Folder where recognised pages are kept, so that a scan is read once; without it they are not kept. */
  readonly ocrFolder?: string;
  /** `false`: pages without text stay empty, and a warning says so. */
  readonly ocr?: boolean;
  /** `false`: recognise with the engine that is always there, even where the system has a faster one. */
  readonly systemOcr?: boolean;
}

/** Reads documents in processes of their own, so that a hostile one costs itself and nothing else. */
export interface SandboxPool {
  /**
   * A document with its scanned pages recognised, or the documents that a container holds, each still to be read.
   * @throws ExtractionError (this document's fault), TransientError (try again), Error (ours).
   */
  read(file: InputFile, signal?: AbortSignal): Promise<ReadContent>;
  /** {@link read}, with the documents of a container read into one. */
  extract(file: InputFile, signal?: AbortSignal): Promise<SourceDocument>;
  parse(document: SourceDocument, options?: ParseOptions, signal?: AbortSignal): Promise<Minutes>;
  /** One page of a PDF as PNG. */
  draw(file: InputFile, page: number, dotsPerInch: number): Promise<PagePicture>;
  /** Most resident memory that any of its processes had, in bytes. */
  peakBytes(): number;
  /** Ends every process; whatever still waits fails as transient. */
  close(): Promise<void>;
}

export function createSandboxPool({
  size,
  limits: own = {},
  ocrFolder,
  ocr = true,
  systemOcr = true,
}: SandboxPoolOptions): SandboxPool {
  const limits = { ...defaultLimits, ...own };
  const readers = createProcessPool(size, limits, { drawing: false });
  // One at a time: a page takes a whole core for seconds, and documents with text shall not wait for it.
  const drawers = createProcessPool(1, { ...drawingLimits, ...own }, { drawing: true });

  async function readText(
    file: InputFile,
    recognised: readonly RecognisedPage[],
    signal?: AbortSignal,
  ): Promise<ReadContent> {
    const reply = await readers.run(file.name, { task: "extract", file, recognised }, signal);
    if (reply.outcome === "unpacked") return reply;
    if (reply.outcome !== "extracted") throw failureOf(reply, file.name);
    return { document: reply.tainted ? withDamageWarning(reply.document) : reply.document };
  }

  async function read(file: InputFile, signal?: AbortSignal): Promise<ReadContent> {
    if (file.bytes.length > limits.fileBytes) throw tooLarge(file, limits);
    const text = await readText(file, [], signal);
    if (!ocr || "unpacked" in text) return text;
    const { sha256 } = text.document;
    const document = await readScannedPages(text.document, {
      recognise: (page) => recognition.recognise({ file, sha256, page }, signal),
      readAgain: async (recognised) => documentOf(await readText(file, recognised, signal), file),
    });
    return { document };
  }

  async function extract(file: InputFile, signal?: AbortSignal): Promise<SourceDocument> {
    const found = await read(file, signal);
    return "document" in found ? found.document : joinParts(file, found.unpacked, (part) => extract(part, signal));
  }

  async function draw(file: InputFile, page: number, look: PictureLook, signal?: AbortSignal): Promise<PagePicture> {
    const reply = await drawers.run(file.name, { task: "draw", bytes: file.bytes, page, look }, signal);
    if (reply.outcome === "drawn") return reply;
    throw failureOf(reply, file.name);
  }

  async function recognise(file: InputFile, page: number, signal?: AbortSignal): Promise<RecognisedPage> {
    const reply = await drawers.run(file.name, { task: "recognise", bytes: file.bytes, page }, signal);
    if (reply.outcome === "recognised") return reply.page;
    throw failureOf(reply, file.name);
  }
  const recognition = createRecognition({ draw, recognise }, { folder: ocrFolder, useSystem: systemOcr });

  return {
    read,
    extract,
    async parse(document, options = {}, signal) {
      const reply = await readers.run(document.name, { task: "parse", document, options }, signal);
      if (reply.outcome === "parsed") return reply.minutes;
      throw failureOf(reply, document.name);
    },
    draw: (file, page, dotsPerInch) => draw(file, page, { dotsPerInch, format: "png" }),
    peakBytes: () => Math.max(readers.peakBytes(), drawers.peakBytes()),
    async close() {
      await Promise.all([readers.close(), drawers.close(), recognition.close()]);
    },
  };
}

function documentOf(read: ReadContent, { name }: InputFile): SourceDocument {
  if ("document" in read) return read.document;
  throw new Error(`${name} var et dokument og er nu en samling af filer.`);
}

function tooLarge(file: InputFile, limits: SandboxLimits): ExtractionError {
  const limit = Math.floor(limits.fileBytes / 1024 / 1024);
  return new ExtractionError("file-too-large", `${file.name} er større end ${limit} MB og læses ikke.`);
}

/** pdf.js goes on after errors that nobody catches; what it then gives may lack something. */
function withDamageWarning(document: SourceDocument): SourceDocument {
  const warning = { code: "damaged", message: "Filen er beskadiget; noget af teksten kan mangle.", page: null };
  return { ...document, warnings: [...document.warnings, warning] };
}
