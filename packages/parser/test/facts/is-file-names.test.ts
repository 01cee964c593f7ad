import { expect, test } from "vitest";
import { isFileNames } from "../../src/facts/is-file-names.ts";

test.each(["tidsplan_version_2.pdf", "Tidsplan_2024.pdf Notat om stien.docx"])("%s is a line of files", (line) => {
  expect(isFileNames(line)).toBe(true);
});

test.each(["Se notatet.", "Notatet ligger i tidsplan.pdf, som er vedlagt.", ".pdf"])("%s is none", (line) => {
  expect(isFileNames(line)).toBe(false);
});
