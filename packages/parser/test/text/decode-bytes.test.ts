import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/text/decode-bytes.ts";
import { SINGLE_BYTE_SETS, type SingleByteSet } from "../../src/text/single-byte-sets.ts";

const TEXT = "Udvalget drøftede børneområdet på mødet. Økonomien er også nævnt, og Århus følger efter.";

function encode(text: string, set: SingleByteSet): Uint8Array {
  const upper = SINGLE_BYTE_SETS[set];
  return Uint8Array.from(text, (letter) => (letter < "\u0080" ? letter.charCodeAt(0) : 0x80 + upper.indexOf(letter)));
}

describe("decodeBytes", () => {
  it.each(["windows-1252", "ibm850", "ibm865", "macintosh"] as const)("knows %s by its words", (set) => {
    expect(decodeBytes(encode(TEXT, set)).text).toBe(TEXT);
  });

  it("takes UTF-8 at its word, and leaves the byte-order mark out", () => {
    expect(decodeBytes(Buffer.from(`\ufeff${TEXT}`))).toEqual({ text: TEXT, encoding: "utf-8" });
  });

  it.each(["", "\ufeff"])("knows UTF-16 with and without its mark", (mark) => {
    expect(decodeBytes(Buffer.from(mark + TEXT, "utf16le"))).toEqual({ text: TEXT, encoding: "utf-16le" });
  });

  it("reads UTF-8 that is cut off in the middle of a letter", () => {
    const bytes = Buffer.from(`${TEXT} på`);
    expect(decodeBytes(bytes.subarray(0, -1)).text.startsWith(TEXT)).toBe(true);
  });

  it("keeps quotes and dashes of windows-1252", () => {
    expect(decodeBytes(encode("Målet – og ”rammen” – er sat på mødet", "windows-1252")).text).toBe(
      "Målet – og ”rammen” – er sat på mødet",
    );
  });

  it("reads nothing as nothing, and never fails", () => {
    expect(decodeBytes(new Uint8Array()).text).toBe("");
    expect(() => decodeBytes(Uint8Array.from({ length: 256 }, (_, byte) => byte))).not.toThrow();
  });

  it("reads a file pasted together line by line from UTF-8 and another set", () => {
    const lines = ["Åben dagsorden på rådhuset", "Børnene går i skole", "Udvalget drøftede målene", "Færdig på mødet"];
    const parts = lines.map((line, index) => Buffer.from(`${line}\n`, index % 2 === 0 ? "utf8" : "latin1"));
    expect(decodeBytes(Buffer.concat(parts)).text).toBe(`${lines.join("\n")}\n`);
  });

  it("takes the set that gives Danish letters where no word is known, and no letters for quotes", () => {
    expect(decodeBytes(encode("Møtedato", "ibm850")).text).toBe("Møtedato");
    expect(decodeBytes(encode("“Referatxyz”", "windows-1252")).text).toBe("“Referatxyz”");
  });
});
