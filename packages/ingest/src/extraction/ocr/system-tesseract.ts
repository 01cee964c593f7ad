import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { confinement } from "../sandbox/confinement.ts";
import { danishModelFolder } from "./danish-model.ts";
import type { PagePicture } from "./draw-page.ts";
import { DOTS_PER_INCH, LANGUAGE } from "./ocr-version.ts";
import { placeWords } from "./place-words.ts";
import type { RecognisedPage } from "./recognised-page.ts";

/** Reads pages with the `tesseract` of the system and the model of ours: the same letters, up to a fifth sooner. */
export interface SystemTesseract {
  /** "tesseract 5.3.0" */
  readonly engine: string;
  /** @throws Error when the program gives up, takes too long or the signal aborts */
  recognise(picture: PagePicture, number: number, signal?: AbortSignal): Promise<RecognisedPage>;
  /** Removes the model, where it was unpacked for this time only. */
  close(): Promise<void>;
}

/** A page takes 2 s, on a busy machine 10. */
const DEADLINE_MS = 60_000;
/** It needs 250 MB for a page of 4 million pixels. */
const DATA_BYTES = 1_500 * 1024 * 1024;
/** hOCR of a page full of words has 300 kB. */
const MAX_OUTPUT_BYTES = 20_000_000;
/** Version 4 brought the kind of model that ours is. */
const OLDEST_VERSION = 4;

/**
 * Undefined where the program is not installed, or is too old for the model.
 * @param folder where to unpack the model once for all; without it, in a folder for this time only
 */
export async function openSystemTesseract(folder?: string): Promise<SystemTesseract | undefined> {
  const version = await run(["tesseract", "--version"]).then(
    (output) => /tesseract v?(\d+)(?:\.\d+)*/.exec(output),
    () => null, // not installed
  );
  if (!version || Number(version[1]) < OLDEST_VERSION) return undefined;
  const models = folder === undefined ? await mkdtemp(join(tmpdir(), "referat-ocr-")) : join(folder, "model");
  await unpackModel(models);
  const engine = version[0].replace(" v", " ");
  const command = [...confinement(DATA_BYTES), ...tesseractCommand(models)];
  return {
    engine,
    async recognise({ picture, scale, width, height }, number, signal) {
      const { readHocr } = await import("./read-hocr.ts"); // only where pages are recognised: it brings an HTML reader
      const { lines, meanConfidence } = readHocr(await run(command, picture, signal));
      const ocr = { engine, language: LANGUAGE, meanConfidence };
      return { number, width, height, words: placeWords(lines, scale), ocr };
    },
    async close() {
      if (folder === undefined) await rm(models, { recursive: true, force: true });
    },
  };
}

/** With the engine's own layout analysis (3); read as one block, three times as many letters are wrong. */
function tesseractCommand(models: string): string[] {
  const reading = ["-l", LANGUAGE, "--oem", "1", "--psm", "3", "--dpi", String(DOTS_PER_INCH)];
  return ["tesseract", "stdin", "stdout", "--tessdata-dir", models, ...reading, "-c", "tessedit_create_hocr=1"];
}

async function unpackModel(folder: string): Promise<void> {
  const path = join(folder, `${LANGUAGE}.traineddata`);
  const unfinished = `${path}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, gunzipSync(await readFile(join(danishModelFolder(), `${LANGUAGE}.traineddata.gz`))));
  await rename(unfinished, path);
}

/** What a program prints. @throws Error when it cannot be started, fails, takes too long or prints too much */
async function run(command: readonly string[], input?: Uint8Array, signal?: AbortSignal): Promise<string> {
  const [program = "", ...rest] = command;
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  const child = spawn(program, rest, {
    stdio: ["pipe", "pipe", "ignore"],
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    killSignal: "SIGKILL",
    env: { PATH: "/usr/local/bin:/usr/bin:/bin", OMP_THREAD_LIMIT: "1" }, // two threads gain nothing and cost a core
  });
  const ended = once(child, "close");
  child.stdin.on("error", () => {}); // it ended before it had read everything: its exit code says why
  child.stdin.end(input);
  const [output, [code]] = await Promise.all([buffer(child.stdout), ended]);
  if (code !== 0) throw new Error(`${program} sluttede med ${code}`);
  if (output.length > MAX_OUTPUT_BYTES) throw new Error(`${program} skrev ${output.length} byte`);
  return output.toString("utf8");
}
