import { presentToPast } from "../danish/outcome-phrases.ts";
import { isBodySubject } from "./is-body-subject.ts";

const FIRST_VERB = /(?<= )(?:\p{Ll}+)(?= |\.|,|$)/u;

/**
 * Some secretaries write in the present: `Økonomiudvalget godkender indstillingen.` reads as `… godkendte …`.
 * Only where the meeting body itself is the subject; `Direktørforum beslutter målsætninger i maj` stays a plan.
 */
export function inPast(statement: string, body: string | null): string {
  if (!isBodySubject(statement, body, true)) return statement;
  return statement.replace(FIRST_VERB, (verb) => presentToPast[verb] ?? verb);
}
