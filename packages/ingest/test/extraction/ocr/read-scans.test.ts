import { createSandboxPool, type SandboxPool } from "@referat/ingest/extraction";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onePage, rawPdf, stream } from "../broken/raw-pdf.ts";
import { printScan } from "../layouts/print-scan.ts";
import { printWithPdfkit } from "../layouts/print-with-pdfkit.ts";

const title = "Lukning af stien på Ærøvej";

/** With the engine that is always there, then with the system's, where there is one. */
describe.each([false, true])("a scan, systemOcr %s", (systemOcr) => {
  let pool: SandboxPool;
  beforeAll(() => {
    pool = createSandboxPool({ size: 1, systemOcr });
  });
  afterAll(() => pool.close());

  test("is read from its picture, and says so", async () => {
    const printed = await printWithPdfkit([{ kind: "heading", level: 1, text: title }]);
    const { picture } = await pool.draw({ name: "trykt.pdf", bytes: printed }, 1, 150);
    const scan = await pool.extract({ name: "skannet.pdf", bytes: await printScan([picture], "worn") });
    expect(scan.pages[0]?.lines.map(({ text }) => text)).toContain(title);
    expect(scan.pages[0]?.ocr).toMatchObject({ language: "dan", engine: expect.stringMatching(/^tesseract/) });
    expect(scan.warnings).toEqual([]);
    const archive = zipSync({ "skannet.pdf": await printScan([picture], "worn") });
    expect((await pool.extract({ name: "møde.zip", bytes: archive })).pages[0]).toEqual(scan.pages[0]);
  });

  test("whose picture is damaged is told", async () => {
    const picture =
      "/Type /XObject /Subtype /Image /Width 800 /Height 900 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode";
    const objects = onePage(stream("595 0 0 842 0 0 cm /I Do"), [stream("nope", picture)], "/XObject << /I 6 0 R >>");
    const { warnings } = await pool.extract({ name: "skannet.pdf", bytes: rawPdf(objects) });
    expect(warnings).toContainEqual(expect.objectContaining({ code: "ocr-failed", page: 1 }));
  });
});
