import { expect, test } from "vitest";
import { stripWebHandles } from "../../src/lines/strip-web-handles.ts";

test.each([
  ["fold dette punkt ind Resume", "Resume"],
  ["Ny stiKlik her for at folde ud og læse mere om Ny sti", "Ny sti"],
  ["• Beslutning", "Beslutning"],
  ["• Beslutning i Byrådet den 22-05-2019", "Beslutning i Byrådet den 22-05-2019"],
  ["1BMøder i 2021", "Møder i 2021"],
  ["3B bor i nr. 3B", "3B bor i nr. 3B"],
  ["• Udskriv", "Udskriv"],
  ["• Økonomi og beslutninger", "• Økonomi og beslutninger"],
  ["• Beslutning om køb af areal", "• Beslutning om køb af areal"],
  ["Forvaltningen indstiller", "Forvaltningen indstiller"],
])("%s becomes %s", (line, text) => {
  expect(stripWebHandles(line)).toBe(text);
});
