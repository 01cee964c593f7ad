const SUBJECT = /^(?:Et (?:enigt|samlet) )?((?:\p{Lu}\S*|for|og)(?: (?:\p{Lu}\S*|og|for|&))*) (?=\p{Ll})/u;

/** The capitalised words a sentence begins with, before its verb: `By- og Kulturudvalget` of `By- og Kulturudvalget godkender …`; null where it begins otherwise. */
export function subjectOf(sentence: string): { subject: string; end: number } | null {
  const match = SUBJECT.exec(sentence);
  return match?.[1] === undefined ? null : { subject: match[1], end: match[0].length };
}
