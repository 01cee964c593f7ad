import { SINGLE_BYTE_SETS, type SingleByteSet } from "../../packages/parser/src/text/single-byte-sets.ts";

const NON_ASCII = /[\u0080-\uffff]/g;

/** Every character outside ASCII becomes the placeholder. */
export function losePlaceholder(text: string, placeholder: string): string {
  return text.replace(NON_ASCII, placeholder);
}

/** UTF-8 read as a single-byte set, as often as told. */
export function misreadUtf8(text: string, readAs: SingleByteSet, times = 1): string {
  let damaged = text;
  for (let round = 0; round < times; round++) damaged = decode(Buffer.from(damaged, "utf8"), readAs);
  return damaged;
}

/** Bytes of one single-byte set read as another; what the first does not have is a question mark. */
export function misreadSingleByte(text: string, written: SingleByteSet, readAs: SingleByteSet): string {
  const upper = SINGLE_BYTE_SETS[written];
  const bytes = [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return code;
    const index = upper.indexOf(letter);
    return index < 0 ? 0x3f : 0x80 + index;
  });
  return decode(Uint8Array.from(bytes), readAs);
}

function decode(bytes: Uint8Array, set: SingleByteSet): string {
  const upper = SINGLE_BYTE_SETS[set];
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\xff]/g, (byte) => upper[byte.charCodeAt(0) - 0x80] ?? byte);
}

const SPELT_OUT: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa", Æ: "Ae", Ø: "Oe", Å: "Aa" };

/** æ, ø and å spelt with two letters. */
export function transliterate(text: string): string {
  return text.replace(/[æøåÆØÅ]/g, (letter) => SPELT_OUT[letter] ?? letter);
}

/** Damages only some lines: those whose index `takes` says so. */
export function damageLines(text: string, takes: (index: number) => boolean, damage: (line: string) => string): string {
  return text
    .split("\n")
    .map((line, index) => (takes(index) ? damage(line) : line))
    .join("\n");
}
