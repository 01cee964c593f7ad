import type { LearntAbbreviation } from "../danish/learn-abbreviations.ts";
import { type IndexNames, indexNames } from "../index-names.ts";
import type { EngineRequest } from "./engine-request.ts";
import { matchAllWords, matchSimilarWords, matchSomeWords, type WordQuery } from "./match-words.ts";
import { readQuestion, type Understood, unquoted } from "./read-question.ts";
import type { SearchQuestion } from "./search-question.ts";
import { toEngineRequest } from "./to-engine-request.ts";

/** With fewer items that have all the words, items with some of them are worth a look. */
const ENOUGH_HITS = 10;

/** What an attempt looks for. The page says it in Danish when it is not the first. */
export type AttemptKind =
  /** All that was asked. */
  | "asked"
  /** Items with only some of the words as well. */
  | "someWords"
  /** The words of the phrases, anywhere in the item. */
  | "withoutQuotes"
  /** The words alone, whatever the date or journal number. */
  | "withoutDatesAndNumbers"
  /** The date or journal number alone, whatever the words. */
  | "withoutWords"
  /** Items that mention the journal number without having it. */
  | "mentions"
  /** The question without the narrowing by body, date and so on. */
  | "withoutFilters"
  /** What the compounds are a kind of, and words that begin alike. */
  | "similarWords";

/** One request to the engine, and with how many hits it is good enough. */
export interface SearchAttempt {
  readonly kind: AttemptKind;
  readonly request: EngineRequest;
  readonly enough: number;
}

/** What to ask the engine, and what was understood of the question. */
export interface SearchPlan {
  readonly understood: Understood;
  /** What was asked: the request of the first attempt. */
  readonly request: EngineRequest;
  /** In the order in which `runPlan` tries them. */
  readonly attempts: readonly SearchAttempt[];
}

/**
 * Turns a question into requests to the engine. Pure: the same question always gives the same plan.
 * `learnt` are the abbreviations that the minutes explain (`abbreviations` of the open search documents).
 * Journal numbers and dates become filters, never words; the words are looked for exactly, by stem, inside compounds and by meaning.
 */
export function planSearch(
  question: SearchQuestion,
  names: IndexNames = indexNames(),
  learnt: readonly LearntAbbreviation[] = [],
): SearchPlan {
  const understood = readQuestion(question.text, learnt);
  const asked: Wording = { kind: "asked", question, understood, queries: matchAllWords(understood) };
  const request = toEngineRequest(question, understood, asked.queries, names);
  const wider = widerWordings(asked);
  const enough = wider[0]?.kind === "someWords" && ranked(question) ? ENOUGH_HITS : 1;
  const attempts = wider.map(({ kind, question: q, understood: u, queries, mentions }) => ({
    kind,
    enough: 1,
    request: toEngineRequest(q, u, queries, names, mentions),
  }));
  return { understood, request, attempts: [{ kind: "asked", enough, request }, ...attempts] };
}

/** One way to put the question to the engine. */
interface Wording {
  readonly kind: AttemptKind;
  readonly question: SearchQuestion;
  readonly understood: Understood;
  readonly queries: readonly WordQuery[];
  readonly mentions?: boolean;
}

/** What to try when the question itself finds too little, nearest first. */
function widerWordings(asked: Wording): Wording[] {
  const { question, understood } = asked;
  const some = matchSomeWords(understood);
  const all = [...asked.queries, ...some];
  const hasWords = understood.words.length + understood.phrases.length > 0;
  const hasNumbers = understood.caseNumbers.length > 0;
  const wider: Wording[] = [];
  if (some.length > 0) wider.push({ ...asked, kind: "someWords", queries: all });
  if (understood.phrases.length > 0) wider.push(inWords(asked, "withoutQuotes", unquoted(understood)));
  if (hasWords && (hasNumbers || understood.dates.length > 0)) {
    wider.push({
      ...asked,
      kind: "withoutDatesAndNumbers",
      understood: { ...understood, dates: [], caseNumbers: [] },
      queries: all,
    });
    wider.push(inWords(asked, "withoutWords", { ...understood, words: [], expansions: [], phrases: [] }));
  }
  if (hasNumbers) wider.push({ ...asked, kind: "mentions", mentions: true });
  if (Object.keys(question.filters ?? {}).length > 0) {
    wider.push({ ...asked, kind: "withoutFilters", question: { ...question, filters: {} }, queries: all });
  }
  const similar = matchSimilarWords(understood);
  if (similar.length > 0) {
    wider.push({ ...asked, kind: "similarWords", understood: { ...understood, phrases: [] }, queries: similar });
  }
  return wider;
}

function inWords(asked: Wording, kind: AttemptKind, understood: Understood): Wording {
  return { ...asked, kind, understood, queries: [...matchAllWords(understood), ...matchSomeWords(understood)] };
}

/** Ordered by day, half-fitting items would stand among the fitting ones. */
function ranked(question: SearchQuestion): boolean {
  return (question.sort ?? "relevance") === "relevance";
}
