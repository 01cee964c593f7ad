import type { InputFile } from "../extractor.ts";
import { createWaitingLine } from "../sandbox/waiting-line.ts";
import type { PagePicture, PictureLook } from "./draw-page.ts";
import { createFolderOcrCache, type OcrCache } from "./ocr-cache.ts";
import { OWN_ENGINE, ocrVersion, RECOGNISABLE } from "./ocr-version.ts";
import type { RecognisedPage } from "./recognised-page.ts";
import { refuseBlankPicture } from "./refuse-blank-picture.ts";
import { openSystemTesseract, type SystemTesseract } from "./system-tesseract.ts";

export interface ScannedPage {
  readonly file: InputFile;
  /** Of the bytes of the file. */
  readonly sha256: string;
  readonly page: number;
}

/** What is done with hostile bytes, in a process of its own. */
export interface PageSandbox {
  draw(file: InputFile, page: number, look: PictureLook, signal?: AbortSignal): Promise<PagePicture>;
  /** With the engine that is always there. */
  recognise(file: InputFile, page: number, signal?: AbortSignal): Promise<RecognisedPage>;
}

export interface RecognitionOptions {
  /** Where recognised pages are kept. */
  readonly folder: string | undefined;
  /** Use the system's engine where there is one: it is up to a fifth faster. */
  readonly useSystem: boolean;
}

/** Reads scanned pages with the fastest engine there is, each page once. */
export interface Recognition {
  /** @throws ExtractionError, TransientError of the sandbox */
  recognise(page: ScannedPage, signal?: AbortSignal): Promise<RecognisedPage>;
  close(): Promise<void>;
}

export function createRecognition(sandbox: PageSandbox, { folder, useSystem }: RecognitionOptions): Recognition {
  // One at a time: a page takes a whole core for seconds.
  const turns = createWaitingLine([{}]);
  let opened: Promise<{ system: SystemTesseract | undefined; cache: OcrCache | undefined }> | undefined;

  async function open() {
    const system = useSystem ? await openSystemTesseract(folder) : undefined;
    const version = ocrVersion(system?.engine ?? OWN_ENGINE);
    return { system, cache: folder === undefined ? undefined : createFolderOcrCache(folder, version) };
  }

  async function readWithSystem(system: SystemTesseract, { file, page }: ScannedPage, signal?: AbortSignal) {
    const picture = await sandbox.draw(file, page, RECOGNISABLE, signal);
    refuseBlankPicture(picture.picture);
    const turn = await turns.take(signal);
    try {
      return await system.recognise(picture, page, signal);
    } catch {
      signal?.throwIfAborted();
      return undefined; // the other engine may do better, and says why if not
    } finally {
      turns.giveBack(turn);
    }
  }

  return {
    async recognise(scanned, signal) {
      opened ??= open();
      const { system, cache } = await opened;
      const known = await cache?.read(scanned.sha256, scanned.page);
      if (known) return known;
      const read = system && (await readWithSystem(system, scanned, signal));
      const page = read ?? (await sandbox.recognise(scanned.file, scanned.page, signal));
      await cache?.write(scanned.sha256, page);
      return page;
    },
    async close() {
      await (await opened)?.system?.close();
    },
  };
}
