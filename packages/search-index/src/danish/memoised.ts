/**
 * Remembers the answers of a pure function of one word. Words come again and again in minutes: the index builds several times faster.
 * The memory is emptied when full, so hostile input cannot make it grow; it never changes an answer.
 */
export function memoised<Answer>(compute: (word: string) => Answer, mostWords: number): (word: string) => Answer {
  const remembered = new Map<string, Answer>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const answer = compute(word);
    if (remembered.size >= mostWords) remembered.clear();
    remembered.set(word, answer);
    return answer;
  };
}
