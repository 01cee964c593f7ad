/**
 * Whether two words are at most `most` typing mistakes apart: a letter wrong, missing, doubled, or two swapped.
 * The first letter must be right, as the engine also asks.
 */
export function isWithinTypos(one: string, other: string, most: number): boolean {
  // Nearly all the words of a text end here.
  return one[0] === other[0] && Math.abs(one.length - other.length) <= most && countTypos(one, other, most) <= most;
}

/** How many typing mistakes lie between two words; something above `most` where they are more. Looks only where they may be fewer. */
function countTypos(one: string, other: string, most: number): number {
  const tooMany = most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = new Array<number>(other.length + 1).fill(tooMany);
    row[0] = i;
    let least = tooMany;
    for (let j = Math.max(1, i - most); j <= Math.min(other.length, i + most); j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const plain = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const typos = swapped ? Math.min(plain, (beforeLast[j - 2] ?? 0) + 1) : plain;
      row[j] = typos;
      least = Math.min(least, typos);
    }
    if (least > most) return tooMany;
    [beforeLast, last] = [last, row];
  }
  return last[other.length] ?? tooMany;
}
