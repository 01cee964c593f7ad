import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSbsysXml } from "../../src/sources/sbsys-xml.ts";
import { sbsysXml } from "../support/xml-drops.ts";

const { signal } = new AbortController();

function sourceWith(file: string, text: string) {
  const path = mkdtempSync(join(tmpdir(), "referat-sbsys-"));
  writeFileSync(join(path, file), text);
  return createSbsysXml({ id: "test", path, access: "open" });
}

test.each([
  ["true", "open"],
  ["false", "closed"],
  ["", "closed"],
])('a delivery that is Åben="%s" is %s', async (said, access) => {
  const source = sourceWith("Dagsorden.xml", sbsysXml({ access: said }));
  expect((await source.fetch({ key: "Dagsorden.xml", name: "Dagsorden.xml" }, signal)).access).toBe(access);
});

test("what lies beside the XML is not listed", async () => {
  for await (const reference of sourceWith("Dagsorden.html", "<html></html>").list(signal)) expect.fail(reference.key);
});

test("XML of another system is refused", async () => {
  const source = sourceWith("a.xml", "<Faktura />");
  await expect(source.fetch({ key: "a.xml", name: "a.xml" }, signal)).rejects.toMatchObject({ code: "unknown-shape" });
});
