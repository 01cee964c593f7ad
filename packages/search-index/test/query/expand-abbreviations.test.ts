import { describe, expect, it } from "vitest";
import { abbreviationToken } from "../../src/danish/abbreviation-tokens.ts";
import { planSearch } from "../../src/query/plan-search.ts";
import { createHighlighter } from "../../src/show/highlighter.ts";

const LEARNT = [{ short: "CBN", long: "Center for Byliv og Natur" }];
const plan = (text: string) => planSearch({ text, scope: "open" }, undefined, LEARNT);
const asked = (text: string): string[] => plan(text).request.queries.map((query) => query.q.trim());

describe("expandAbbreviations", () => {
  it("asks for the long name too, in whatever letters the abbreviation is typed", () => {
    expect(asked("CBN budget")).toContain("cent byliv natur budg");
    expect(asked("cbn")).toContain("cent byliv natur");
  });

  it("asks for the abbreviation where the long name is asked", () => {
    expect(asked("center for byliv og natur budget")).toContain(`${abbreviationToken("CBN")} budg`);
  });

  it("leaves other questions alone", () => expect(plan("natur i centrum").understood.expansions).toEqual([]));

  it("marks the long name in the printed text", () => {
    const stretches = createHighlighter(plan("CBN").understood).highlight("Center for Byliv og Natur ansøger.");
    expect(stretches.filter((stretch) => stretch.marked).map(({ text }) => text)).toEqual(["Center", "Byliv", "Natur"]);
  });
});
