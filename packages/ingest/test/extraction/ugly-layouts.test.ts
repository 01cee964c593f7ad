import { parseMinutes } from "@referat/parser";
import type { Minutes } from "@referat/parser/records";
import PDFDocument from "pdfkit";
import { beforeAll, describe, expect, test } from "vitest";
import { extractFile } from "../../src/extraction/extract-file.ts";
import { printWebPage } from "./layouts/print-with-programs.ts";

const title =
  "Tilskud til Foreningen Havnens Venner, herunder fornyelse af lejeaftale for klubhus og bådplads i lystbådehavnen";
const attachment =
  "Notat om trafikforholdene i og omkring Havnegade, herunder støjberegninger for de kommende boliger.pdf";
const clauses = ["at aftalen fornyes med de ændringer, der fremgår af notatet, og", "at tilskuddet gives."];
const table = [
  ["Udvalg", "Arrangement", "Sted"],
  ["Der mangler p-pladser", "Normen hæves fra 1,0 til 1,25 plads pr. bolig", "Torvet"],
] as const;

async function parse(bytes: Uint8Array): Promise<Minutes> {
  return parseMinutes(await extractFile({ name: "referat.pdf", bytes }));
}

const named = ({ items }: Minutes): unknown =>
  items.map((item) => [item.number, item.title, item.caseNumber?.raw, item.decision?.text]);

/** Contents as rows, case numbers in small print right of the titles, a list beside an empty margin, icons before attachments. */
const page = `<!doctype html><html lang="da"><meta charset="utf-8"><style>
  @page { size: A4; margin: 20mm 18mm } body { font: 10.5pt/1.4 "Liberation Sans", sans-serif }
  .head { display: grid; grid-template-columns: 1fr 45mm } .head div + div { text-align: right } .head b { font-size: 18pt }
  .toc a { display: flex } .toc i { flex: 1; border-bottom: 1px dotted } h2 { font-size: 13pt; margin: 0 } h3 { font-size: 11pt }
  .item { position: relative; padding-right: 48mm } .case { position: absolute; right: 0; top: 0; width: 44mm; font-size: 9pt }
  td { padding: 2px 5px; vertical-align: top } ul { list-style: none } li.file::before { content: "📎 " }</style>
  <div class="head"><div><b>REFERAT</b><br>Kulturudvalget</div><div>Mødedato: 14. maj 2024<br>Kl. 15:30<br>Mødelokale 2</div></div>
  <div class="toc"><b>Indholdsfortegnelse</b><a>Punkt 1: Dagsorden<i></i>2</a><a>Punkt 2: ${title.slice(0, 60)}<i></i>3</a></div>
  <div class="item"><h2>Punkt 1: Dagsorden</h2><div class="case">Sagsnr. 24/1001</div><h3>Beslutning</h3><p>Godkendt.</p></div>
  <div class="item"><h2>Punkt 2: ${title}</h2><div class="case">Sagsnr. 24/1002<br>Sagsbehandler: Ole Friis</div>
  <h3>Indstilling</h3><p>Direktøren indstiller,</p><ol>${clauses.map((clause) => `<li>${clause}</li>`).join("")}</ol>
  <h3>Sagsfremstilling</h3><table>${table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>
  <h3>Beslutning</h3><p>Tiltrådt.</p>
  <h3>Bilag</h3><ul><li class="file"><a href="https://eksempel.dk/1">${attachment}</a></li></ul></div></html>`;

describe("a browser's page with columns, positions and icons", () => {
  let minutes: Minutes | undefined;
  beforeAll(async () => {
    const pdf = await printWebPage(page);
    if (pdf) minutes = await parse(pdf);
  }, 60_000);

  test("is read as it is printed", (context) => {
    if (!minutes) return context.skip("the program is not installed");
    expect(named(minutes)).toEqual([
      ["1", "Dagsorden", "24/1001", "Godkendt."],
      ["2", title, "24/1002", "Tiltrådt."],
    ]);
    expect(minutes.meeting.date).toBe("2024-05-14");
    const [, item] = minutes.items;
    expect(item?.recommendations[0]?.clauses.map(({ text }) => text)).toEqual(clauses);
    expect(item?.sections.find(({ heading }) => heading === "Sagsfremstilling")?.text.split(/\n+/u)).toEqual(
      table.map((row) => row.join("\t")),
    );
    // Below it is what the browser prints at the foot of its only page.
    expect(item?.attachments[0]).toMatchObject({ title: attachment, href: "https://eksempel.dk/1" });
  });
});

/** Titles of the body's size, their case numbers at the right edge, a table just above a heading. */
async function printPlain(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 60 });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on("end", resolve));
  const text = (words: string, font = "Helvetica"): unknown => pdf.font(font).text(words, 60);
  const item = (words: string, caseNumber: string): void => {
    const top = pdf.moveDown().y;
    pdf.font("Helvetica-Bold").text(caseNumber, 400, top, { width: 135, align: "right" });
    pdf.text(words, 60, top, { width: 320 });
  };
  pdf.fontSize(11).text("Referat fra Kulturudvalgets møde den 11. juni 2024");
  item("1. Dagsorden", "24/2001");
  text("Beslutning", "Helvetica-Bold");
  text("Godkendt.");
  item(`2. ${title}`, "24/2002");
  text("Sagsfremstilling", "Helvetica-Bold");
  for (const row of table) {
    const top = pdf.y;
    for (const [column, cell] of row.entries()) pdf.font("Helvetica").text(cell, [60, 190, 460][column], top);
  }
  text("Beslutning", "Helvetica-Bold");
  text("Tiltrådt.");
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

test("case numbers right of titles that wrap, and a heading just below a table", async () => {
  expect(named(await parse(await printPlain()))).toEqual([
    ["1", "Dagsorden", "24/2001", "Godkendt."],
    ["2", title, "24/2002", "Tiltrådt."],
  ]);
});
