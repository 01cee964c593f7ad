import { presentToPast } from "../danish/outcome-phrases.ts";
import { isBodySubject } from "./is-body-subject.ts";
import { subjectOf } from "./subject-of.ts";

/**
 * Some secretaries write in the present: `Økonomiudvalget godkender indstillingen.` reads as `… godkendte …`.
 * Only where the meeting body itself is the subject; `Direktørforum beslutter målsætninger i maj` stays a plan.
 */
export function inPast(statement: string, body: string | null): string {
  const from = subjectOf(statement)?.end;
  if (from === undefined) return statement;
  const verb = /^\p{Ll}+/u.exec(statement.slice(from))?.[0] ?? "";
  const past = presentToPast[verb];
  return past === undefined || !isBodySubject(statement, body, true)
    ? statement
    : statement.slice(0, from) + past + statement.slice(from + verb.length);
}
