import { bodyAbbreviations, bodyEnding } from "../danish/bodies.ts";
import { subjectOf } from "./subject-of.ts";

/** How minutes call the body they are of. */
const GENERIC = /^(?:Udvalget|Byrådet|Kommunalbestyrelsen|Rådet|Bestyrelsen|Regionsrådet|Nævnet)$/;

/**
 * Whether the subject of a sentence is the meeting body, or is left out as in `Kan ikke godkendes.`
 *
 * @param ownOnly another body than this meeting's does not count
 * Accepts `Økonomiudvalget kan ikke godkende …`; refuses `Venstres byrådsgruppe kunne ikke …` and `Bo Bo (A) tog forbehold.`
 */
export function isBodySubject(sentence: string, body: string | null, ownOnly = false): boolean {
  const subject = subjectOf(sentence)?.subject;
  if (subject === undefined) return !ownOnly && /^(?:kan|kunne)/i.test(sentence);
  if (body !== null && subject.toLowerCase() === body.toLowerCase()) return true;
  if (ownOnly) return GENERIC.test(subject) || (body === null && bodyEnding.test(subject));
  return bodyAbbreviations.has(subject) || bodyEnding.test(subject) || /^Udvalget for /.test(subject);
}
