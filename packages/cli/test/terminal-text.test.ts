import { expect, it } from "vitest";
import { terminalText } from "../src/terminal-text.ts";

it("shows what a terminal would obey", () => {
  expect(terminalText("\u001b[2J\u001b]0;ejet\u0007referat.pdf\r\u009b31m")).toBe("�[2J�]0;ejet�referat.pdf��31m");
});

it("leaves words, line feeds and tabulators as they are", () => {
  const text = "Økonomiudvalget – 1.234,50 kr.\n\tGodkendt 👍";
  expect(terminalText(text)).toBe(text);
});
