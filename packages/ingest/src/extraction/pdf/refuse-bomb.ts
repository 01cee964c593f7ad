import { constants, inflateSync } from "node:zlib";
import { ExtractionError } from "../../errors.ts";
import { MAX_UNPACKED_BYTES } from "./thresholds.ts";

/** A dictionary of a stream is short; what stands further back belongs to another object. */
const DICTIONARY_BYTES = 1000;

/**
 * Unpacks the compressed streams of a PDF one after the other, keeps nothing of them, and stops at the limit: pdf.js itself would
 * go on until memory or time is used up. Pictures are left out (their pixels have a limit of their own), and so is what is
 * encrypted or damaged: that is for the limits of the process.
 * @throws ExtractionError `decompression-bomb`
 */
export function refuseBomb(name: string, bytes: Uint8Array): void {
  let left = MAX_UNPACKED_BYTES;
  for (const { dictionary, data } of packedStreams(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (layers === 0 || /\/Image\b/.test(dictionary)) continue;
    left -= unpackedSize(data, layers, left);
    if (left <= 0) throw bomb(name);
  }
}

interface PackedStream {
  readonly dictionary: string;
  readonly data: Buffer;
}

function* packedStreams(file: Buffer): Generator<PackedStream> {
  for (let end = 0, at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", end)) {
    const start = at + "stream".length;
    const next = file.indexOf("endstream", start);
    const before = file.toString("latin1", Math.max(end, at - DICTIONARY_BYTES), at);
    const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
    end = next < 0 ? file.length : next + "endstream".length;
    yield { dictionary, data: file.subarray(afterLineEnd(file, start), next < 0 ? file.length : next) };
  }
}

function afterLineEnd(file: Buffer, at: number): number {
  if (file[at] === 13) return file[at + 1] === 10 ? at + 2 : at + 1;
  return file[at] === 10 ? at + 1 : at;
}

/** All layers together; the limit itself when there is more. */
function unpackedSize(packed: Buffer, layers: number, limit: number): number {
  let size = 0;
  let data = packed;
  try {
    for (let layer = 0; layer < layers; layer++) {
      data = inflateSync(data, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
      size += data.length;
    }
  } catch (error) {
    if (error instanceof RangeError) return limit;
  }
  return size;
}

function bomb(name: string): ExtractionError {
  const limit = MAX_UNPACKED_BYTES / 1024 / 1024;
  return new ExtractionError("decompression-bomb", `${name} ville fylde mere end ${limit} MB pakket ud og læses ikke.`);
}
