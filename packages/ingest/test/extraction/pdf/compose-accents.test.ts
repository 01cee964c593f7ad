import { expect, test } from "vitest";
import { composeAccents } from "../../../src/extraction/pdf/compose-accents.ts";

test.each([
  ["Byr˚adet sendte planen p˚a høring i ˚Arslev", "Byrådet sendte planen på høring i Årslev"],
  ["M¨uller", "Müller"],
])("puts together %s", (printed, text) => {
  expect(composeAccents(printed)).toBe(text);
});

test.each(["´en gang til´, sagde hun", "pc´erne, TV´et", "20 ˚C", "½ m², ﬁn"])("leaves %s", (text) => {
  expect(composeAccents(text)).toBe(text);
});
