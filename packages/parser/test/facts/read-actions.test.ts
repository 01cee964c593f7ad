import { describe, expect, test } from "vitest";
import { parseMinutes, textDocument } from "../../src/index.ts";

const actionsIn = (decision: string) => {
  const text = `Referat\nKulturudvalget\nDen 4. juni 2024\n\n1. Plan for hallen\n\nBeslutning\n\n${decision}\n`;
  const actions = parseMinutes(textDocument("referat.txt", text)).items[0]?.decision?.actions ?? [];
  for (const { what, span } of actions) expect(text.slice(span.start, span.end)).toContain(what);
  return actions.map(({ who, what, due }) => [who, what, due]);
};

describe("readActions", () => {
  test.each([
    [
      "HR & Organisation udarbejder et skema, som cheferne skal udfylde senest den 21. juni.",
      [
        ["HR & Organisation", "udarbejder et skema", null],
        ["cheferne", "skal udfylde senest den 21. juni", "2024-06-21"],
      ],
    ],
    [
      "Til mødet den 12. juni udarbejder Økonomi & Stab en oversigt, som udvalget kan arbejde ud fra.",
      [
        [
          "Økonomi & Stab",
          "Til mødet den 12. juni udarbejder Økonomi & Stab en oversigt, som udvalget kan arbejde ud fra.",
          "2024-06-12",
        ],
      ],
    ],
    [
      "Deadline for dette er den 29. juni, og forslaget skal sendes til Ida Dam.",
      [[null, "forslaget skal sendes til Ida Dam", "2024-06-29"]],
    ],
    ["Udvalget besluttede, at der opstilles delmål.", [[null, "der opstilles delmål", null]]],
    [
      "På mødet den 8. august skal der gives status.",
      [[null, "På mødet den 8. august skal der gives status.", "2024-08-08"]],
    ],
  ])("%s", (decision, actions) => {
    expect(actionsIn(decision)).toEqual(actions);
  });

  test.each([
    "Vigtigt at nye medarbejdere inddrages, når der udarbejdes en plan.",
    "Rettelserne er indarbejdet.",
    "Forvaltningen kan udarbejde et notat.",
    "Planen skal indgå i budgettet.",
  ])("%s asks nobody to do anything", (decision) => {
    expect(actionsIn(decision)).toEqual([]);
  });
});
