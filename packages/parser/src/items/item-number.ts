/** The parts of a printed item number that can be compared: `4.1` → [4, 1], `03A` → [3, 1]. */
export type ItemNumber = readonly [major: number, minor: number];

/** Reads a printed number; `T3` counts as 3. */
export function readItemNumber(printed: string): ItemNumber {
  const match = /^[A-Za-z]?\.?(\d{1,4})(?:\.(\d{1,3}))?([A-Za-z])?$/.exec(printed);
  if (!match) return [0, 0];
  const letter = match[3] === undefined ? 0 : match[3].toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1;
  return [Number(match[1]), match[2] === undefined ? letter : Number(match[2])];
}

export function isAfter(number: ItemNumber, previous: ItemNumber): boolean {
  return number[0] > previous[0] || (number[0] === previous[0] && number[1] > previous[1]);
}

/** Whether nothing can stand between the two: 4 → 5, 4 → 4.1, 4.1 → 4.2, 4.2 → 5. */
export function isNext(number: ItemNumber, previous: ItemNumber): boolean {
  return (
    (number[0] === previous[0] + 1 && number[1] <= 1) || (number[0] === previous[0] && number[1] === previous[1] + 1)
  );
}
