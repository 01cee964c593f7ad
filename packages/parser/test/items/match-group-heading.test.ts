import { expect, test } from "vitest";
import { matchGroupHeading } from "../../src/items/match-group-heading.ts";

test.each([
  ["Lukkede punkter", "closed"],
  ["LUKKEDE:", "closed"],
  ["Åbne", "open"],
  ["A. Sager til afgørelse", "topic"],
  ["Punkter til drøftelse:", "topic"],
  ["Orienteringssager", "topic"],
])("%s heads a group: %s", (line, group) => {
  expect(matchGroupHeading(line)).toBe(group);
});

test.each(["Lukkede veje i Nørreby", "Åbent hus", "Orienteringssager fra forvaltningen"])("%s heads none", (line) => {
  expect(matchGroupHeading(line)).toBeNull();
});
