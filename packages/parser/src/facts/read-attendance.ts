import { absentLabels, absentPredicate, disqualifiedPattern } from "../danish/attendance-phrases.ts";
import { readNames } from "./read-names.ts";

/** Who is said to be away, or not allowed to take part, in one statement. */
export interface Attendance {
  readonly absent: readonly string[];
  readonly disqualified: readonly string[];
}

const LABEL = new RegExp(`^(?:${[...absentLabels].sort((a, b) => b.length - a.length).join("|")}) ?: *(.*)$`, "is");
/** `Afbud fra Ida Dam (A)` without a colon. */
const AWAY = /^afbud fra (?=\p{Lu})(.*)$/isu;
/** A subject made of names: capitals, initials, party letters in brackets; `, der er medlem af bestyrelsen,` may follow. */
const SUBJECT =
  /^\(?((?:\p{Lu}[\p{L}.'’-]*|von|de|af|du)(?: (?:\p{Lu}[\p{L}.'’-]*|von|de|af|\(\p{L}{1,4}\)))*(?:(?:,| og| samt) \p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\(\p{L}{1,4}\)))*)*)(?:, (?:der|som) [^,.]{2,120},)? (?=\p{Ll})/u;

/**
 * Reads one statement of a decision.
 *
 * Accepts `Afbud: Ida Dam (A)`, `Bo Bo var fraværende.`, `Ida Dam og Per Friis erklærede sig inhabile og forlod lokalet.`;
 * refuses `Udvalget deltog ikke i messen.` (no person) and `Habiliteten blev drøftet.` Null where nothing of the kind is said.
 */
export function readAttendance(statement: string): Attendance | null {
  const label = LABEL.exec(statement) ?? AWAY.exec(statement);
  if (label) return { absent: readNames(withoutSubstitute(label[1] ?? "")), disqualified: [] };
  const low = statement.toLowerCase();
  const disqualified = disqualifiedPattern.test(low);
  if (!disqualified && !absentPredicate.test(low)) return null;
  const subject = SUBJECT.exec(statement)?.[1];
  if (
    subject === undefined ||
    /^(?:Udvalg|Byråd|Kommunalbestyrelse|Der|Det|Ingen|Sagen|Punktet|Formandskabet)/.test(subject)
  )
    return null;
  const names = readNames(subject);
  return disqualified ? { absent: [], disqualified: names } : { absent: names, disqualified: [] };
}

/** `Bo Bo (V) - Ida Dam (V) mødte som stedfortræder`: only the first is away. */
function withoutSubstitute(names: string): string {
  const [away = "", substitute = ""] = names.split(/ [-–] /);
  return /stedfortræder|suppleant|i stedet/.test(substitute) ? away : names;
}
