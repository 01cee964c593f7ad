import { extractFile } from "../../../src/extraction/extract-file.ts";
import type { InputFile } from "../../../src/extraction/extractor.ts";
import { soundPdf } from "./broken-files.ts";
import { flate, onePage, rawPdf, sentence } from "./raw-pdf.ts";

export interface DamagedCopy {
  readonly file: InputFile;
  /** Letters that the undamaged original has. */
  readonly letters: number;
}

/** Copies of sound PDFs with bytes changed, cut out, doubled or zeroed; the same ones each time. */
export async function damagedCopies(count: number): Promise<DamagedCopy[]> {
  const originals = await Promise.all([soundPdf(1), soundPdf(10), rawPdf(onePage(flate(sentence)))]);
  const letters = await Promise.all(originals.map(countLetters));
  const random = createRandom(20240320);
  return Array.from({ length: count }, (_, index) => {
    const which = index % originals.length;
    const bytes = damage(Buffer.from(originals[which] ?? []), random);
    return { file: { name: `skadet-${index}.pdf`, bytes }, letters: letters[which] ?? 0 };
  });
}

async function countLetters(bytes: Uint8Array): Promise<number> {
  const { pages } = await extractFile({ name: "sund.pdf", bytes });
  return pages.flatMap((page) => page.lines).reduce((sum, line) => sum + line.text.length, 0);
}

function damage(bytes: Buffer, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const length = 1 + Math.floor(random() * 200);
  const kinds = [
    () => flip(bytes, 20, random),
    () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
    () => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
    () => Buffer.from(bytes).fill(0, at, Math.min(at + length, bytes.length)),
    () => bytes.subarray(0, at),
  ];
  return (kinds[Math.floor(random() * kinds.length)] ?? kinds[0])?.() ?? bytes;
}

function flip(bytes: Buffer, times: number, random: () => number): Buffer {
  const copy = Buffer.from(bytes);
  for (let time = 0; time < times; time++) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
}

/** A small generator with a fixed start: failures can be repeated. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
