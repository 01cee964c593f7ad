import { expect, test } from "vitest";
import { readAttendance } from "../../src/facts/read-attendance.ts";

test.each([
  ["Afbud: Ida Dam (A)", { absent: ["Ida Dam (A)"], disqualified: [] }],
  ["Bo Bo og Per Friis deltog ikke i sagens behandling.", { absent: ["Bo Bo", "Per Friis"], disqualified: [] }],
  ["Ida Dam (A) havde meldt afbud, og Lise Mo deltog i stedet.", { absent: ["Ida Dam (A)"], disqualified: [] }],
  ["Per Friis erklærede sig inhabil og forlod lokalet.", { absent: [], disqualified: ["Per Friis"] }],
  ["Deltog ikke: Lise Mo", { absent: ["Lise Mo"], disqualified: [] }],
  ["Fraværende: Lise Mo (V) - Bo Bo (V) mødte som stedfortræder.", { absent: ["Lise Mo (V)"], disqualified: [] }],
  ["Afbud fra Ida Dam (A)", { absent: ["Ida Dam (A)"], disqualified: [] }],
  ["Fraværende:", { absent: [], disqualified: [] }],
])("%s is read", (statement, attendance) => {
  expect(readAttendance(statement)).toEqual(attendance);
});

test.each(["Godkendt.", "Udvalget deltog ikke i messen.", "Habiliteten blev drøftet.", "Lise Mo deltog i stedet."])(
  "%s says nothing of it",
  (statement) => {
    expect(readAttendance(statement)).toBeNull();
  },
);
