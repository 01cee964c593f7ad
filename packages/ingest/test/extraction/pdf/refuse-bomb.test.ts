import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { refuseBomb } from "../../../src/extraction/pdf/refuse-bomb.ts";
import { flate, onePage, rawPdf, sentence, stream } from "../broken/raw-pdf.ts";

const zeros = deflateSync(Buffer.alloc(250_000_000), { level: 1 });

test("refuses a file that unpacks to more than any minutes, packed once or twice", () => {
  const once = rawPdf(onePage(stream(zeros, "/Filter /FlateDecode")));
  const twice = rawPdf(onePage(stream(deflateSync(zeros), "/Filter [/FlateDecode /FlateDecode]")));
  for (const bytes of [once, twice])
    expect(() => refuseBomb("bombe.pdf", bytes)).toThrow(expect.objectContaining({ code: "decompression-bomb" }));
});

test("lets sound files, pictures and damaged streams pass", () => {
  const files = [
    rawPdf(onePage(flate(sentence))),
    rawPdf(onePage(stream(sentence), [stream(zeros, "/Subtype /Image /Filter /FlateDecode")])),
    rawPdf(onePage(stream("ikke pakket", "/Filter /FlateDecode"))),
    Buffer.from("%PDF-1.7 << /FlateDecode >> stream"),
  ];
  for (const bytes of files) expect(() => refuseBomb("referat.pdf", bytes)).not.toThrow();
});
