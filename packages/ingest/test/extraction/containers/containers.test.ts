import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { extractFile } from "../../../src/extraction/extract-file.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const linesOf = async (name: string, bytes: Uint8Array): Promise<string[]> =>
  (await extractFile({ name, bytes })).pages.flatMap((page) => page.lines.map((line) => line.text));

describe("archives", () => {
  test("give the minutes inside, and a warning for each part that was not read", async () => {
    const bytes = zipSync({ "møde/referat.txt": strToU8("Godkendt."), "møde/foto.bin": new Uint8Array([0, 1, 2, 3]) });
    const document = await extractFile({ name: "møde.zip", bytes });
    expect(document.pages.flatMap((page) => page.lines)).toEqual([{ text: "Godkendt." }]);
    expect(document.warnings).toMatchObject([{ code: "part-not-read" }]);
  });

  test("that hold nothing readable are refused by name", async () => {
    const bytes = zipSync({ "foto.bin": new Uint8Array([0, 1, 2, 3]) });
    await expect(extractFile({ name: "møde.zip", bytes })).rejects.toMatchObject({ code: "nothing-inside" });
  });

  test("within archives are not opened", async () => {
    const bytes = zipSync({ "inderst.zip": zipSync({ "referat.txt": strToU8("Godkendt.") }) });
    await expect(extractFile({ name: "møde.zip", bytes })).rejects.toMatchObject({ code: "nothing-inside" });
  });
});

describe("mails", () => {
  const head = "From: sekretariat@eksempel.dk\r\nTo: arkiv@eksempel.dk\r\nSubject: Referat\r\nMIME-Version: 1.0\r\n";

  test("give their letter", async () => {
    const mail = `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGodkendt p=C3=A5 m=C3=B8det.\r\n`;
    expect(await linesOf("referat.eml", encode(mail))).toEqual(["Godkendt på mødet."]);
  });

  test("give their letter and what is attached to it", async () => {
    const mail = `${head}Content-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/plain\r\n\r\nSe bilag.\r\n--xx\r\nContent-Type: text/plain; name=referat.txt\r\nContent-Disposition: attachment; filename=referat.txt\r\n\r\nPunkt 1: Ny sti\r\n--xx--\r\n`;
    expect(await linesOf("referat.eml", encode(mail))).toEqual(["Se bilag.", "Punkt 1: Ny sti"]);
  });

  test("may hold an archive, which is opened too; an archive may not hold a mail", async () => {
    const zip = Buffer.from(zipSync({ "referat.txt": strToU8("Punkt 1: Ny sti") })).toString("base64");
    const attachment = `Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=a.zip\r\n\r\n${zip}`;
    const mail = `${head}Content-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\n${attachment}\r\n--xx--\r\n`;
    expect(await linesOf("referat.eml", encode(mail))).toEqual(["Punkt 1: Ny sti"]);
    const bytes = zipSync({ "brev.eml": encode(mail), "referat.txt": strToU8("Godkendt.") });
    const { warnings } = await extractFile({ name: "møde.zip", bytes });
    expect(warnings).toMatchObject([{ code: "part-not-read", message: expect.stringContaining("brev.eml") }]);
  });

  test("leave out the pictures that their letter shows", async () => {
    const picture =
      "Content-Type: image/png; name=logo.png\r\nContent-Disposition: inline; filename=logo.png\r\n\r\n\u0001\u0002";
    const letter = "Content-Type: text/plain\r\n\r\nPunkt 1: Ny sti";
    const mail = `${head}Content-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\n${letter}\r\n--xx\r\n${picture}\r\n--xx--\r\n`;
    const document = await extractFile({ name: "referat.eml", bytes: encode(mail) });
    expect(document.warnings).toEqual([]);
  });
});
