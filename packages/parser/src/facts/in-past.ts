import { presentToPast } from "../danish/outcome-phrases.ts";
import { isBodySubject } from "./is-body-subject.ts";
import { subjectOf } from "./subject-of.ts";

const ON_RECOMMENDATION = /^ (?:indstillingen|forslaget)(?!\p{L})/iu;

/**
 * Some secretaries write in the present: `Økonomiudvalget godkender indstillingen.` reads as `… godkendte …`.
 * Only where the meeting body itself is the subject, or any body follows what was recommended; `Direktørforum beslutter
 * målsætninger i maj` stays a plan.
 */
export function inPast(statement: string, body: string | null): string {
  const from = subjectOf(statement)?.end;
  if (from === undefined) return statement;
  const verb = /^\p{Ll}+/u.exec(statement.slice(from))?.[0] ?? "";
  const past = presentToPast[verb];
  const ofBody =
    isBodySubject(statement, body, true) ||
    (isBodySubject(statement, body) && ON_RECOMMENDATION.test(statement.slice(from + verb.length)));
  return past === undefined || !ofBody
    ? statement
    : statement.slice(0, from) + past + statement.slice(from + verb.length);
}
