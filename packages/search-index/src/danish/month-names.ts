/** Folded names and short forms of the months as minutes print them, with the number of the month. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["januar", "jan"],
    ["februar", "feb", "febr"],
    ["marts", "mar"],
    ["april", "apr"],
    ["maj"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["august", "aug"],
    ["september", "sep", "sept"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Seasons as people say them, first and last month. Winter begins the year it is named after. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["foraar", [3, 5]],
  ["foraaret", [3, 5]],
  ["sommer", [6, 8]],
  ["sommeren", [6, 8]],
  ["efteraar", [9, 11]],
  ["efteraaret", [9, 11]],
]);

/** The name of a month by its number from 1; empty where there is none. */
export function monthName(month: number): string {
  return [...MONTHS].find(([, number]) => number === month)?.[0] ?? "";
}
