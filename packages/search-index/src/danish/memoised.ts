/**
 * Remembers the answers of a pure function of one word. Words come again and again in minutes: the index builds several times faster.
 * When the memory is full, the half of it that was not asked for lately is forgotten, so hostile input cannot make it grow; it never changes an
 * answer.
 */
export function memoised<Answer>(compute: (word: string) => Answer, mostWords: number): (word: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  const keep = (word: string, answer: Answer): Answer => {
    if (recent.size >= mostWords / 2) [older, recent] = [recent, new Map()];
    recent.set(word, answer);
    return answer;
  };
  return (word) => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    // A word that was cut out of a text keeps the whole text in memory; a copy of it does not.
    const copy = structuredClone(word);
    return keep(copy, older.get(copy) ?? compute(copy));
  };
}
