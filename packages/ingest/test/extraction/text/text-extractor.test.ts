import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { extractFile } from "../../../src/extraction/extract-file.ts";

const minutes = "Rødgrød på Ærø: blåbær, Åbenrå og Øster Hæsinge\nGodkendt af Økonomiudvalget på mødet på rådhuset\n";

test.each(["utf8", "utf16le", "win1252", "cp850", "cp865", "macintosh"])(
  "reads Danish text in %s",
  async (encoding) => {
    const { pages } = await extractFile({ name: "referat.txt", bytes: iconv.encode(minutes, encoding) });
    expect(pages[0]?.lines.map((line) => line.text)).toEqual(minutes.trimEnd().split("\n"));
  },
);

test("takes form feeds for pages, and a byte order mark for none of the text", async () => {
  const bytes = new TextEncoder().encode("\uFEFFSide et\n\fSide to\n\f");
  const { pages, pageCount } = await extractFile({ name: "referat.txt", bytes });
  expect(pages.map((page) => [page.number, page.lines.map((line) => line.text)])).toEqual([
    [1, ["Side et"]],
    [2, ["Side to"]],
  ]);
  expect(pageCount).toBe(2);
});

test("marks the headings of Markdown and leaves its text alone", async () => {
  const { pages, mediaType } = await extractFile({
    name: "referat.md",
    bytes: new TextEncoder().encode("## Punkt 1\n\nTekst\n"),
  });
  expect(mediaType).toBe("text/markdown");
  expect(pages[0]?.lines[0]).toEqual({ text: "## Punkt 1", headingLevel: 2 });
});

test("marks running headers and footers of pages, whatever their numbers; what may be minutes is never marked", async () => {
  const page = (number: number): string =>
    `Aaby Kommune    Referat\n\nBeslutning\nPunkt ${"abc"[number - 1]} blev godkendt.\n\n   Side ${number} af 3\n`;
  const { pages } = await extractFile({
    name: "referat.txt",
    bytes: new TextEncoder().encode([1, 2, 3].map(page).join("\f")),
  });
  for (const { lines } of pages)
    expect(lines.filter(({ furniture }) => furniture).map(({ text }) => text.trim().split(" ")[0])).toEqual([
      "Aaby",
      "Side",
    ]);
});
