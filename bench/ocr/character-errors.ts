/** What became of the characters of a text. */
export interface CharacterErrors {
  readonly characters: number;
  /** Characters wrong, missing or too many. */
  readonly wrong: number;
  /** æ, ø, å in the original, and how many of them stand where they should. */
  readonly danish: number;
  readonly danishRight: number;
}

/** Aligns what was read with what was printed (edit distance, white space folded): 10,000 characters take 200 MB. */
export function characterErrors(printed: string, read: string): CharacterErrors {
  const [truth, got] = [fold(printed), fold(read)];
  const width = got.length + 1;
  const table = new Uint16Array((truth.length + 1) * width);
  for (let column = 0; column < width; column++) table[column] = column;
  for (let row = 1; row <= truth.length; row++) {
    table[row * width] = row;
    for (let column = 1; column < width; column++) {
      const same = truth[row - 1] === got[column - 1] ? 0 : 1;
      const cell = row * width + column;
      const [above = 0, left = 0, diagonal = 0] = [table[cell - width], table[cell - 1], table[cell - width - 1]];
      table[cell] = Math.min(above + 1, left + 1, diagonal + same);
    }
  }
  return { characters: truth.length, wrong: table.at(-1) ?? 0, ...danishLetters(truth, got, table) };
}

function danishLetters(truth: string, got: string, table: Uint16Array): { danish: number; danishRight: number } {
  const width = got.length + 1;
  let [row, column, danishRight] = [truth.length, got.length, 0];
  while (row > 0 && column > 0) {
    const cell = row * width + column;
    const here = table[cell] ?? 0;
    const same = truth[row - 1] === got[column - 1];
    if (here === (table[cell - width - 1] ?? 0) + (same ? 0 : 1)) {
      if (same && isDanish(truth[row - 1])) danishRight++;
      row--;
      column--;
    } else if (here === (table[cell - width] ?? 0) + 1) row--;
    else column--;
  }
  return { danish: [...truth].filter(isDanish).length, danishRight };
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isDanish(character: string | undefined): boolean {
  return /[æøå]/i.test(character ?? "");
}
