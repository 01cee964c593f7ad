import { expect, test } from "vitest";
import { nameLigatures } from "../../../src/extraction/pdf/name-ligatures.ts";

test("names the ligatures that stand in words", () => {
  expect(nameLigatures("Fælles \uF001nansiering af \uF002ere a\uF001")).toBe("Fælles ﬁnansiering af ﬂere aﬁ");
});

test.each(["\uF001 at sagen udsættes", "\uF0B7 bilag", "ﬁn, ﬂot", "finansiering"])("leaves %j", (text) => {
  expect(nameLigatures(text)).toBe(text);
});
