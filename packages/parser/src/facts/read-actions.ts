import { actionPatterns, noActionPattern } from "../danish/action-phrases.ts";
import type { Spans } from "../lines/spans.ts";
import type { Decision } from "../records/index.ts";
import { findDates } from "./dates.ts";
import { spanOfText } from "./span-of-text.ts";
import type { Statement } from "./split-statements.ts";

type Action = Decision["actions"][number];

/** `HR & Organisation udarbejder …`, `Børn & Familie og Dagtilbud & Skole laver …`; never `Der udsendes …`. */
const ACTOR =
  /^((?:\p{Lu}[\p{L}.&-]*|&)(?:(?:,| og| samt|) (?:\p{Lu}[\p{L}.&-]*|&)| (?:for|af) \p{Lu}[\p{L}.&-]*)*) (?=\p{Ll})/u;
/** The body that decides is not the one who acts. */
const DECIDES =
  /^[^,.]{3,60} (?:besluttede|tog|godkendte|drøftede|vedtog|tiltrådte|skal (?:præsenteres|repræsenteres|orienteres))(?!\p{L})/u;
const NO_ACTOR =
  /^(?:Der|Det|De|Den|Dette|Disse|Videre|Endelig|Derudover|Herudover|På|Til|I|Fra|Deadline|Udover|Ansvaret|Listen|Justeringerne|Inputs|Godkendt|Godkendte|Taget|Drøftet|Drøftede|Tiltrådt|Skabelonen|Punktet|Sagen|Efterfølgende|Generelt|Samtlige|Målplaner)$/;

/**
 * Reads what someone has to do after the meeting: a task, a dated follow-up, a deadline.
 *
 * Accepts `HR udarbejder et nyt udkast til mødet den 8. november.`; refuses `Vigtigt at nye medarbejdere inddrages`,
 * `Justeringerne er indarbejdet`, `Der kan kobles til grundlaget`.
 */
export function readActions(
  statements: readonly Statement[],
  context: { readonly spans: Spans; readonly meetingDate: string | null },
): Action[] {
  return statements.flatMap((statement) => {
    const { text } = statement;
    const low = text.toLowerCase();
    if (noActionPattern.test(low) || !actionPatterns.some((pattern) => pattern.test(low))) return [];
    const who = DECIDES.test(text) ? null : (ACTOR.exec(text)?.[1] ?? null);
    return [
      {
        who: who === null || NO_ACTOR.test(who) ? null : who,
        what: text,
        due: findDates(text, context.meetingDate)[0]?.iso ?? null,
        span: spanOfText(statement.block, text, context.spans),
      },
    ];
  });
}
