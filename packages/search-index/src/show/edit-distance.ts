/**
 * Whether two words are at most `most` typing mistakes apart: a letter wrong, missing, doubled, or two swapped.
 * The first letter must be right, as the engine also asks.
 */
export function isWithinTypos(one: string, other: string, most: number): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > most) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) row.push(cost(i, j, row));
    if (Math.min(...row) > most) return false;
    [beforeLast, last] = [last, row];
  }
  return (last[other.length] ?? most + 1) <= most;

  function cost(i: number, j: number, row: readonly number[]): number {
    const same = one[i - 1] === other[j - 1] ? 0 : 1;
    const plain = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
    const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
    return swapped ? Math.min(plain, (beforeLast[j - 2] ?? 0) + 1) : plain;
  }
}
