/** One clause of a statement; the offsets leave out its conjunction and the mark that closes it. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Begins with `som`, `hvor` and the like: it says something of the clause before. */
  readonly relative: boolean;
}

/** Where a clause with a verb of its own begins. */
const BORDER =
  /(?<=[.!?]) (?=\p{Lu})|,? (?=(?:som|mens|hvorefter|hvor) )|,? idet,? |, (?=der )|, og (?=\p{Ll}+ skal )|(?<=besluttede|besluttet|besluttes|bemærkning om|ønske om|ændring|tilføjelse),? at /gu;
/** `hvilke planer, der skal vises` is one clause. */
const QUESTION = /hvilke[nt]? \p{L}{1,30}$/u;
const CONJUNCTION = /^(?:som|mens|hvorefter|hvor|der|at) /u;

/**
 * Divides a statement where another verb takes over.
 *
 * `HR udarbejder et skema, som cheferne udfylder.` → `HR udarbejder et skema`, `cheferne udfylder` (relative);
 * `Udvalget besluttede, at der opstilles delmål.` → `Udvalget besluttede`, `der opstilles delmål`.
 */
export function splitClauses(statement: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index, 0: border } of statement.matchAll(BORDER)) {
    if (QUESTION.test(statement.slice(Math.max(0, index - 40), index))) continue;
    clauses.push(clauseBetween(statement, start, index));
    start = index + border.length;
  }
  clauses.push(clauseBetween(statement, start, statement.length));
  return clauses.filter(({ text }) => text !== "");
}

function clauseBetween(statement: string, start: number, end: number): Clause {
  const printed = statement.slice(start, end).replace(/[\s.,;:]{1,3}$/, "");
  // `Der udsendes …` and `idet der …` have no antecedent.
  const after = statement.slice(Math.max(0, start - 7), start);
  const lead = / (?:at|idet,?) $/.test(after) ? null : CONJUNCTION.exec(printed);
  const from = start + (lead?.[0].length ?? 0);
  const to = start + printed.length;
  return { text: statement.slice(from, to), start: from, end: to, relative: lead !== null && lead[0] !== "at " };
}
