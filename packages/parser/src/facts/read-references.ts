import type { Block } from "../blocks/block.ts";
import type { Spans } from "../lines/spans.ts";
import type { Meeting, Reference } from "../records/index.ts";
import type { RawSection } from "../sections/find-sections.ts";
import { NEAR } from "../thresholds.ts";
import { findBodyMentions } from "./body-mentions.ts";
import { type FoundDate, findDates } from "./dates.ts";
import { spanOfText } from "./span-of-text.ts";
import { splitSentences } from "./split-statements.ts";

/** What references are read against. */
export interface ReferenceContext {
  readonly spans: Spans;
  readonly meeting: Meeting;
}

/** `seneste møde`, `sidste Chefforumsmøde`: the meeting before this one, without its day. */
const LAST_MEETING = /(?<!\p{L})(?:seneste|sidste|forrige) \p{L}*møde(?:t)?(?!\p{L})/iu;
/** A day belongs to a meeting of this body where the word stands right before it: `referatet for mødet af 2. november`. */
const MEETING_BEFORE = /(?<!\p{L})\p{L}*møde(?:t|ts)?(?: i \p{L}+)?(?: den| d\.| af| pr\.)? ?$/iu;
/** A body that has done something, without a day: `DIF har besluttet`, `tog KommuneMED til efterretning`. */
const DONE_AFTER =
  /^ (?:har (?:besluttet|godkendt|vedtaget|tiltrådt|drøftet)|besluttede|godkendte|vedtog|tiltrådte)(?!\p{L})/u;
const DONE_BEFORE = /(?:tog|besluttede|godkendte|vedtog) $/;
/** What a sentence without a day must hold to speak of an occasion. */
const UNDATED_HINT = /(?:seneste|sidste|forrige) |besluttet|godkendt|vedt|tiltrådt|besluttede| tog /;

/** The occasions of this and of other bodies that an item speaks of, each once. Rooms and deadlines are none. */
export function readReferences(sections: readonly RawSection[], context: ReferenceContext): Reference[] {
  const found = new Map<string, Reference>();
  for (const section of sections) {
    if (section.kind === "attachments" || section.kind === "attendance") continue;
    for (const block of section.blocks) {
      for (const reference of readBlock(block, context)) {
        const key = `${reference.body?.toLowerCase()}|${reference.date}`;
        if (!found.has(key)) found.set(key, reference);
      }
    }
  }
  return [...found.values()];
}

function readBlock(block: Block, context: ReferenceContext): Reference[] {
  const dates = findDates(block.text, context.meeting.date);
  if (dates.length === 0 && !UNDATED_HINT.test(block.text)) return [];
  return splitSentences(block.text).flatMap((sentence) =>
    readSentence(sentence, sentence === block.text ? dates : findDates(sentence, context.meeting.date), block, context),
  );
}

function readSentence(
  sentence: string,
  dates: readonly FoundDate[],
  block: Block,
  { meeting, spans }: ReferenceContext,
): Reference[] {
  const occasions = datedOccasions(sentence, dates, meeting);
  if (UNDATED_HINT.test(sentence)) occasions.push(...undatedOccasions(sentence, dates.length > 0, meeting));
  return occasions.flatMap(({ body, date }) => {
    const kind = kindOf(body, date, meeting);
    return kind === null ? [] : [{ kind, body, date, text: sentence, span: spanOfText(block, sentence, spans) }];
  });
}

interface Occasion {
  readonly body: string | null;
  readonly date: string | null;
}

function datedOccasions(sentence: string, dates: readonly FoundDate[], meeting: Meeting): Occasion[] {
  if (dates.length === 0) return [];
  const mentions = findBodyMentions(sentence);
  return dates.flatMap(({ iso, start, end }) => {
    // `pr. 30. september` is the day of an account.
    if (/(?:pr\.|siden|senest|inden)(?: den| d\.)? ?$/.test(sentence.slice(Math.max(0, start - 15), start))) return [];
    const near =
      mentions.find((mention) => mention.end <= start && start - mention.end <= NEAR) ??
      mentions.find((mention) => mention.start >= end && mention.start - end <= NEAR / 2);
    if (near !== undefined) return [{ body: near.body, date: iso }];
    return MEETING_BEFORE.test(sentence.slice(Math.max(0, start - NEAR), start))
      ? [{ body: meeting.body, date: iso }]
      : [];
  });
}

function undatedOccasions(sentence: string, dated: boolean, meeting: Meeting): Occasion[] {
  if (LAST_MEETING.test(sentence)) return [{ body: meeting.body, date: null }];
  if (dated) return [];
  return findBodyMentions(sentence)
    .filter(
      ({ start, end }) =>
        DONE_AFTER.test(sentence.slice(end, end + 30)) ||
        DONE_BEFORE.test(sentence.slice(Math.max(0, start - 15), start)),
    )
    .filter(({ body }) => !sameBody(body, meeting.body))
    .map(({ body }) => ({ body, date: null }));
}

/** This very meeting is no reference. */
function kindOf(body: string | null, date: string | null, meeting: Meeting): Reference["kind"] | null {
  if (body !== null && !sameBody(body, meeting.body)) return "otherBody";
  if (date === null || meeting.date === null) return "earlierMeeting";
  if (date === meeting.date) return null;
  return date < meeting.date ? "earlierMeeting" : "laterMeeting";
}

function sameBody(body: string, own: string | null): boolean {
  return own !== null && body.toLowerCase() === own.toLowerCase();
}
