import type { Section } from "@referat/parser/records";
import { expect, test } from "vitest";
import { titleToShow } from "../src/title-to-show.ts";

const section = (text: string): Section => ({
  kind: "summary",
  heading: "Resume",
  text,
  span: { page: null, startLine: 1, endLine: 1, start: 0, end: text.length },
});

test("a printed title is shown as it is", () => {
  expect(titleToShow({ title: "Ny sti", sections: [section("Stien anlægges.")] })).toBe("Ny sti");
});

test("without one the first words of the text stand in, and say so", () => {
  expect(titleToShow({ title: "", sections: [section(""), section("Rådet skal godkende\ndagsordenen.")] })).toBe(
    "Uden titel: Rådet skal godkende dagsordenen.",
  );
  expect(titleToShow({ title: "", sections: [section("ord ".repeat(40))] })).toMatch(/^Uden titel: (?:ord )+…$/);
  expect(titleToShow({ title: "", sections: [] })).toBe("Uden titel");
});
