/**
 * Every match of an expression, in order: what `text.matchAll` gives, without the copy of the expression that it makes
 * for each text, which costs more than most of the short texts that are searched.
 * @param regex with the flag `g`; never one that can match nothing
 */
export function allMatches(regex: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) found.push(match);
  return found;
}
