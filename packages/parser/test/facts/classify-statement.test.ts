import { describe, expect, test } from "vitest";
import { classifyStatement } from "../../src/facts/classify-statement.ts";

const outcomes = (statement: string): string[] => classifyStatement(statement).map(({ outcome }) => outcome);

describe("classifyStatement", () => {
  test.each([
    ["Godkendt.", ["approved"]],
    ["Tiltrådte indstillingen", ["approved"]],
    ["Godkendt med den ændring, at fristen er 1. maj.", ["approvedWithChanges"]],
    ["Godkendte indstillingen, idet listen udvides.", ["approvedWithChanges"]],
    ["Godkendt med 12 stemmer mod 3.", ["approved"]],
    ["Udvalget besluttede at udsætte sagen.", ["postponed"]],
    ["Udvalget drøftede sagen og besluttede, at den genoptages.", ["decided", "discussed"]],
    ["Taget til efterretning.", ["noted"]],
    ["Drøftet.", ["discussed"]],
    ["Direktøren orienterede om status.", ["informed"]],
    ["Ikke godkendt.", ["rejected"]],
    ["Sagen sendes tilbage til forvaltningen.", ["returned"]],
    ["Punktet udgår.", ["withdrawn"]],
    ["Fremsendes til Byrådet.", ["referred"]],
    ["Intet.", ["none"]],
    ["Ændringsforslaget blev forkastet.", []],
    ["Vigtigt at arbejde med beslutninger.", []],
    ["Planen skal godkendes i maj.", []],
    ["Budgettet, der blev fremlagt i maj, blev godkendt.", ["approved"]],
    ["Listen gælder medlemmer, der er bevilget orlov.", []],
    ["Planen forelægges til orientering i foråret.", []],
    ["Tilbud til udsatte borgere.", []],
  ])("%s says %j", (statement, expected) => {
    expect(outcomes(statement)).toEqual(expected);
  });

  test("knows that a recommendation to another body is no adoption", () => {
    expect(classifyStatement("Anbefales godkendt.")).toEqual([{ outcome: "referred", level: "recommended" }]);
    expect(classifyStatement("Fremsendes til Byrådet.")).toEqual([{ outcome: "referred", level: "forwarded" }]);
  });
});
