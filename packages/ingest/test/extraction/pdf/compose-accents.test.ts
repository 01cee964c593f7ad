import { expect, test } from "vitest";
import { composeAccents } from "../../../src/extraction/pdf/compose-accents.ts";

test.each([
  ["Byr˚adet sendte planen p˚a høring i ˚Arslev", "Byrådet sendte planen på høring i Årslev"],
  ["all´e, id´e, M¨uller", "allé, idé, Müller"],
])("puts together %s", (printed, text) => {
  expect(composeAccents(printed)).toBe(text);
});

test.each(["´en gang til´, sagde hun", "20 ˚C", "fod`s", "½ m², ﬁn"])("leaves %s", (text) => {
  expect(composeAccents(text)).toBe(text);
});
