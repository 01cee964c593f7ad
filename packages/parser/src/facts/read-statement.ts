import { dissentPattern, procedurePattern } from "../danish/attendance-phrases.ts";
import type { Outcome } from "../records/index.ts";
import { classifyStatement, type StatementOutcome } from "./classify-statement.ts";
import { inPast } from "./in-past.ts";
import { isBodySubject } from "./is-body-subject.ts";
import { type Attendance, readAttendance } from "./read-attendance.ts";
import type { Statement } from "./split-statements.ts";

/** A statement and what it is: an act on the matter, or who was there, who disagreed, how it was voted. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly found: readonly StatementOutcome[];
  readonly attendance: Attendance | null;
  readonly dissent: boolean;
  readonly procedure: boolean;
  /** About an amendment, or a motion that fell on the way to the item's own vote. */
  readonly motion: boolean;
}

/** A line of a vote, which `votes` holds: `Imod stemte O og Æ.`, `Godkendt med 10 stemmer for, 3 imod.` */
const VOTE_LINE =
  /^(?:imod stemte|for stemte|hverken for eller|følgende undlod)|\d stemmer|^\d{1,3} (?:medlemmer|stemmer|stemte|undlod) |^(?:(?:indstillingen|forslaget|dagsorden(?:en)?) (?:blev|er) )?(?:godkendt|tiltrådt|vedtaget|anbefal)/;
/** `Ida Dam (A) ønskede sagen udsat`; a wish of the forvaltning is none of a member. */
const WISHES =
  /^(?:\p{Lu}[\p{L}.'’-]*(?<!forvaltning|center|afdeling|stab|kommune|sekretariat|direktion|skole|forening) ){2,4}(?:\(\p{L}{1,4}\) )?(?:ønsker|ønskede|foretrækker|foretrak)(?! \p{L}+ (?:velkommen|tillykke))(?!\p{L})/u;
/** Whoever voted so has a statement taken down, too: `Imod stemte Ida Dam, som ønskede følgende ført til protokol: …` */
const PROTOCOLLED = /(?:til protokol|følgende (?:tilført|tilføjet|ført))/;
/** `Pkt. 45 udgår.` is about another item. */
const OTHER_ITEM = /^(?:punkt|pkt\.?|sag|sag nr\.) \d{1,4}\w? (?:udgår|udsættes|blev|er)/i;
const APPROVING: ReadonlySet<Outcome> = new Set(["approved", "approvedWithChanges"]);

/**
 * Tells the acts of a decision from what is said around them.
 * @param body the meeting's own, whose refusal is an act and not a dissent
 */
export function readStatement(statement: Statement, body: string | null): ReadStatement {
  const { text } = statement;
  const low = text.toLowerCase();
  const attendance = readAttendance(text);
  const dissent =
    attendance === null &&
    (!VOTE_LINE.test(low) || PROTOCOLLED.test(low)) &&
    (dissentPattern.test(low) || WISHES.test(text)) &&
    !isBodySubject(text, body);
  const procedure =
    procedurePattern.test(low) ||
    /^(?:for|imod|undlod|hverken)\b[^.]{0,40}:/i.test(text) ||
    /^(?:hverken for|imod stemte|for stemte)/i.test(text);
  const silent = attendance !== null || dissent || statement.entry || OTHER_ITEM.test(text);
  const found = silent ? [] : classifyStatement(inPast(text, body));
  return {
    statement,
    attendance,
    dissent,
    procedure,
    motion: false,
    found: procedure ? found.filter(({ outcome }) => APPROVING.has(outcome)) : found,
  };
}
