import { danishLexicon, type Lexicon } from "@referat/lexicon";
import { isKnownWord } from "./is-known-word.ts";
import { SINGLE_BYTE_SETS, type SingleByteSet } from "./single-byte-sets.ts";

/** The text of a file and the character set it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | SingleByteSet;
}

/** Sets a text file may be in, the commonest first: it wins where words decide nothing. */
const CANDIDATES: readonly SingleByteSet[] = ["windows-1252", "macintosh", "ibm850", "ibm865"];
const DANISH_LETTERS = /^[A-Za-zæøåÆØÅéÉ]+$/;
/** So many words with letters outside ASCII settle the question. */
const ENOUGH_WORDS = 500;
/** UTF-16 without a mark shows as zero bytes in every other place; this share of them is proof. */
const UTF16_ZERO_SHARE = 0.3;

/**
 * Reads the bytes of a text file: UTF-16 by its mark or its zero bytes, strict UTF-8, else the single-byte set that
 * makes most words known. Never fails; a byte-order mark is not part of the text.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Order(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8" };
  return decodeSingleByte(bytes);
}

function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0 || Math.max(even, odd) < sample.length * UTF16_ZERO_SHARE) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return isPartlyUtf8(bytes) ? decodeMixed(bytes) : undefined;
  }
}

/** A UTF-8 sequence of two to four bytes, in bytes read as Latin-1. */
const UTF8_SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/** æ, ø, å, é and their like in UTF-8: no single-byte set has a Danish word with these two letters in a row. */
const UTF8_LETTER = /\xc3[\x80-\xbf]/g;
/** A file with this share of them was pasted together; of those in one set only mojibake has any. */
const PASTED_SHARE = 0.05;

/** A file that is UTF-8 but for a few bytes, cut off in the middle of a letter, or pasted together from two sets. */
function isPartlyUtf8(bytes: Uint8Array): boolean {
  const latin = Buffer.from(bytes).toString("latin1");
  const sequences = (latin.match(UTF8_SEQUENCE) ?? []).length;
  const letters = (latin.match(UTF8_LETTER) ?? []).length;
  const stray = (latin.replace(UTF8_SEQUENCE, "").match(/[\x80-\xff]/g) ?? []).length;
  return sequences > stray || letters > PASTED_SHARE * (sequences + stray);
}

/** Sequences as UTF-8, stray bytes as the single-byte set that suits them best. */
function decodeMixed(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString("latin1");
  const upper = SINGLE_BYTE_SETS[likeliestSet(latin.replace(UTF8_SEQUENCE, " "))];
  const mixed = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;
  const text = latin.replace(mixed, (bytesOfLetter) =>
    bytesOfLetter.length > 1
      ? Buffer.from(bytesOfLetter, "latin1").toString("utf8")
      : (upper[bytesOfLetter.charCodeAt(0) - 0x80] ?? bytesOfLetter),
  );
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function decodeSingleByte(bytes: Uint8Array): DecodedText {
  const latin = Buffer.from(bytes).toString("latin1");
  const encoding = likeliestSet(latin);
  return { text: readAs(latin, encoding), encoding };
}

/** The single-byte set that makes most words Danish. */
function likeliestSet(latin: string): SingleByteSet {
  const lexicon = danishLexicon();
  const words = latin.match(/[A-Za-z\x80-\xff]+/g) ?? [];
  const sample = words.filter((word) => /[\x80-\xff]/.test(word)).slice(0, ENOUGH_WORDS);
  let best: { encoding: SingleByteSet; points: number } = { encoding: "windows-1252", points: -1 };
  for (const encoding of CANDIDATES) {
    const points = sample.reduce((sum, word) => sum + wordPoints(readAs(word, encoding), lexicon), 0);
    if (points > best.points) best = { encoding, points };
  }
  return best.encoding;
}

/** A known word tells more than one that only has Danish letters, such as a name. */
function wordPoints(word: string, lexicon: Lexicon): number {
  if (isKnownWord(lexicon, word)) return 3;
  return DANISH_LETTERS.test(word) ? 1 : 0;
}

/** Reads a string of bytes (Latin-1) in another single-byte set. */
function readAs(latin: string, encoding: SingleByteSet): string {
  const upper = SINGLE_BYTE_SETS[encoding];
  return latin.replace(/[\x80-\xff]/g, (byte) => upper[byte.charCodeAt(0) - 0x80] ?? byte);
}
