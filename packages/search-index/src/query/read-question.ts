import { abbreviationToken } from "../danish/abbreviation-tokens.ts";
import { ASKING_WORDS } from "../danish/asking-words.ts";
import { smallestParts } from "../danish/compound-parts.ts";
import { findAskedConcepts } from "../danish/concepts.ts";
import { type FoundDate, findDates } from "../danish/find-dates.ts";
import { foldLetters } from "../danish/fold-letters.ts";
import type { LearntAbbreviation } from "../danish/learn-abbreviations.ts";
import { respell } from "../danish/respell.ts";
import { stem } from "../danish/stem.ts";
import { STOP_WORDS } from "../danish/stop-words.ts";
import { findWords, foldedWords } from "../danish/words.ts";
import { type Expansion, expandAbbreviations } from "./expand-abbreviations.ts";
import { type AskedCaseNumber, readCaseNumbers } from "./read-case-numbers.ts";

/** A word of a question. */
export interface AskedWord {
  /** As typed. */
  readonly text: string;
  /** The word with the Danish letters it was typed without. */
  readonly respelled: string | null;
  readonly folded: string;
  readonly stem: string;
  /** Stems of its parts, where it is a compound. */
  readonly parts: readonly string[];
  /** The index's token, where it is written in capitals: `MED`, `TR`. */
  readonly abbreviation: string | null;
}

/** What was understood of a question, so that the page can say so. */
export interface Understood {
  readonly words: readonly AskedWord[];
  /** Words read by abbreviations that the minutes explain. */
  readonly expansions: readonly Expansion[];
  /** In quotation marks, as typed. */
  readonly phrases: readonly string[];
  /** After a minus sign, as typed. */
  readonly excluded: readonly string[];
  /** In quotation marks after a minus sign, two words or more, as typed. */
  readonly excludedPhrases: readonly string[];
  readonly dates: readonly { readonly text: string; readonly from: number; readonly to: number }[];
  readonly caseNumbers: readonly AskedCaseNumber[];
  /** `møde 24-05-2023` asks for the meeting, not for items that mention the day. */
  readonly meetingDay: boolean;
}

/** Longer questions are cut: nobody types them, and the engine reads ten words at most. */
const LONGEST_QUESTION = 400;
/** Small words and all; the engine itself reads ten words of a question. */
const MOST_WORDS = 24;
const PHRASE = /((?<=^|\s)[-–])?["“”„»«]([^"“”„»«]{1,200})["“”„»«]/gu;
const EXCLUDED = /(?<=^|\s)[-–](\p{L}[\p{L}\p{N}]*)/gu;
/** Words that only announce a number or a date. */
const ANNOUNCEMENTS = new Set([
  "sag",
  "sagen",
  "sagsnr",
  "sagsnummer",
  "journalnr",
  "journalnummer",
  "journal",
  "jnr",
  "j",
  "nr",
  "d",
  "den",
  "moede",
  "moedet",
  "moeder",
  "dato",
]);

/** `24.4.24`: in a question a day, in a text it may be the number of a paragraph. As long as `24/4-24`, so that places stay right. */
const SHORT_DAY = /(?<![\p{L}\p{N}.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\p{L}\p{N}]|\.\p{N})/gu;

const MEETING = /(?<!\p{L})m(?:ø|oe?)de(?:t|r|rne)?(?!\p{L})/iu;

/** Reads a question: journal numbers and dates first, then phrases and excluded words; what remains are the words. */
export function readQuestion(question: string, learnt: readonly LearntAbbreviation[] = []): Understood {
  let rest = question
    .normalize("NFC")
    .slice(0, LONGEST_QUESTION)
    .replace(/\p{Cs}/gu, " ");
  const take = (places: readonly { start: number; end: number }[]): void => {
    for (const { start, end } of places) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  };
  const quoted = [...rest.matchAll(PHRASE)].filter(isPhrase);
  take(quoted.map(placeOf));
  const caseNumbers = readCaseNumbers(rest);
  take(caseNumbers);
  const excluded = [...rest.matchAll(EXCLUDED)];
  take(excluded.map(placeOf));
  rest = rest.replace(SHORT_DAY, "$1/$2-$3");
  const dates = findDates(rest);
  const dateTexts = dates.map((date) => ({ text: rest.slice(date.start, date.end), from: date.from, to: date.to }));
  take(dates satisfies FoundDate[]);
  const words = readWords(rest, caseNumbers.length + dates.length > 0);
  return {
    words,
    expansions: expandAbbreviations(words, learnt),
    ...readPhrases(quoted, excluded),
    dates: dateTexts,
    caseNumbers,
    meetingDay: MEETING.test(rest),
  };
}

/** A journal number in quotation marks is a journal number. */
function isPhrase([, , text = ""]: RegExpMatchArray): boolean {
  return foldedWords(text).length > 0 && readCaseNumbers(text).length === 0;
}

/** A single word behind a minus sign is excluded the same way with and without quotation marks. */
function readPhrases(
  quoted: readonly RegExpMatchArray[],
  excluded: readonly RegExpMatchArray[],
): Pick<Understood, "phrases" | "excluded" | "excludedPhrases"> {
  const without = quoted.flatMap(([, minus, text = ""]) => (minus === undefined ? [] : [text]));
  return {
    phrases: quoted.flatMap(([, minus, text = ""]) => (minus === undefined ? [text] : [])),
    excluded: [...excluded.map((match) => match[1] ?? ""), ...without.filter((text) => foldedWords(text).length === 1)],
    excludedPhrases: without.filter((text) => foldedWords(text).length > 1),
  };
}

/** The same question with the words of its phrases as words. */
export function unquoted(understood: Understood): Understood {
  return {
    ...understood,
    phrases: [],
    words: [...readWords(understood.phrases.join(" "), false), ...understood.words],
  };
}

function placeOf(match: RegExpMatchArray): { start: number; end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** Stop words and words that only ask go, unless nothing else is asked. */
function readWords(text: string, announced: boolean): AskedWord[] {
  const words = findWords(text)
    .slice(0, MOST_WORDS)
    .map((word) => readWord(text.slice(word.start, word.end), word.letters, text));
  const asked = announced ? words.filter((word) => !ANNOUNCEMENTS.has(word.folded)) : words;
  const telling = asked.filter((word) => word.abbreviation !== null || !STOP_WORDS.has(word.folded));
  const subject = withoutAskingWords(telling);
  return [subject, telling, asked].find((left) => left.length > 0 || announced) ?? asked;
}

/** Words that only ask go, but not from a name of several words: `god embedsmandsskik`. */
function withoutAskingWords(words: readonly AskedWord[]): AskedWord[] {
  const names = findAskedConcepts(words.map((word) => word.abbreviation ?? word.stem)).filter(
    ({ length }) => length > 1,
  );
  return words.filter(
    (word, index) =>
      word.abbreviation !== null ||
      !ASKING_WORDS.has(word.folded) ||
      names.some(({ first, length }) => index >= first && index < first + length),
  );
}

function readWord(typed: string, letters: string, question: string): AskedWord {
  if (isAbbreviation(typed, question)) {
    const folded = foldLetters(letters);
    return {
      text: typed,
      respelled: null,
      folded,
      stem: stem(folded),
      parts: [],
      abbreviation: abbreviationToken(typed),
    };
  }
  const respelled = respell(letters);
  const folded = foldLetters(respelled ?? letters);
  const parts = smallestParts(respelled ?? letters);
  return { text: typed, respelled, folded, stem: stem(folded), parts, abbreviation: null };
}

/** Capitals mean an abbreviation, unless the whole question is shouted. */
function isAbbreviation(typed: string, question: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(typed)) return false;
  return /\p{Ll}/u.test(question) || question.trim() === typed;
}
