import { bodyAbbreviations, bodyEndings } from "../danish/bodies.ts";

const ENDING = new RegExp(`(?:${bodyEndings.join("|")})$`, "i");

/**
 * Whether the subject of a sentence is the meeting body, or is left out as in `Kan ikke godkendes.`
 *
 * Accepts `Økonomiudvalget kan ikke godkende …`; refuses `Venstres byrådsgruppe kunne ikke …` and `Bo Bo (A) tog forbehold.`
 */
export function isBodySubject(sentence: string, body: string | null): boolean {
  const subject = /^(?:Et (?:enigt|samlet) )?((?:\p{Lu}[^\s]*|for|og)(?: (?:\p{Lu}[^\s]*|og|for|&))*) \p{Ll}/u.exec(
    sentence,
  )?.[1];
  if (subject === undefined) return /^(?:kan|kunne)/i.test(sentence);
  if (body !== null && subject.toLowerCase() === body.toLowerCase()) return true;
  return bodyAbbreviations.includes(subject) || ENDING.test(subject) || /^Udvalget for /.test(subject);
}
