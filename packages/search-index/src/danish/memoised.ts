/**
 * Remembers the answers of a pure function of one word. Words come again and again in minutes: the index builds several times faster.
 * The memory is emptied when full, so hostile input cannot make it grow; it never changes an answer.
 */
export function memoised<Answer>(compute: (word: string) => Answer, mostWords: number): (word: string) => Answer {
  const remembered = new Map<string, Answer>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    // A word that was cut out of a text keeps the whole text in memory; a copy of it does not.
    const copy = structuredClone(word);
    const answer = compute(copy);
    if (remembered.size >= mostWords) remembered.clear();
    remembered.set(copy, answer);
    return answer;
  };
}
