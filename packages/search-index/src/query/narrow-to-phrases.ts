import { AgendaItem } from "@referat/parser/records";
import type { z } from "zod";
import { termAttributes } from "../attributes.ts";
import { dateInWords } from "../danish/date-in-words.ts";
import { foldLetters } from "../danish/fold-letters.ts";
import { foldedWords } from "../danish/words.ts";
import { StoredJson } from "../item-detail.ts";
import { SearchDocument } from "../search-document.ts";
import type { EngineQuery, EngineRequest, FederatedSearch, Phrase } from "./engine-request.ts";
import { allOf, noneOf, oneOf } from "./filter.ts";

/** Items that are read for a phrase at once: some two megabytes. */
const READ_AT_ONCE = 500;

/** Items that are read for a phrase at most, in a second or so; beyond them its words say nothing (`at det er`). */
const MOST_READ = 5000;

/** The printed texts in which a phrase may stand. */
const PrintedTexts = SearchDocument.pick({
  id: true,
  title: true,
  body: true,
  municipality: true,
  date: true,
  decision: true,
  recommendation: true,
  text: true,
  attachments: true,
}).extend({ earlier: StoredJson.pipe(AgendaItem.shape.earlierDecisions) });
type PrintedTexts = z.infer<typeof PrintedTexts>;

/** A plain search for items that may hold a phrase; the one who asks adds the index. */
export type CandidateSearch = Pick<
  EngineQuery,
  "q" | "filter" | "attributesToSearchOn" | "attributesToRetrieve" | "matchingStrategy"
> & { readonly offset: number; readonly limit: number };

/** So many items have the words of a phrase that they cannot all be read: to show some of them would be to hide the others. */
export class PhraseTooCommon extends Error {
  override readonly name = "PhraseTooCommon";
}

/** Asks one plain search; the hits in all are those that may hold the phrase. */
type Search = (query: CandidateSearch) => Promise<{
  readonly hits: readonly unknown[];
  readonly estimatedTotalHits?: number | undefined;
}>;

/**
 * Makes phrases hold word for word: what the engine finds is narrowed to the items whose print has them, and has none of the excluded ones.
 * With `proximityPrecision: byAttribute` the engine itself only knows that two words stand in the same field, in whatever order. Of a
 * request without phrases nothing changes and nothing is asked. @throws PhraseTooCommon, and rejects as `search` does.
 */
export async function narrowToPhrases(
  { phrases, withoutPhrases, ...request }: EngineRequest,
  search: Search,
): Promise<FederatedSearch> {
  const [first] = request.queries;
  if (first === undefined) return request;
  const narrowing: string[] = [];
  if (phrases.length > 0) narrowing.push(oneOf("id", await findHolders(phrases, first.filter, search)));
  for (const phrase of withoutPhrases) narrowing.push(noneOf("id", await findHolders([phrase], first.filter, search)));
  if (narrowing.length === 0) return request;
  const queries = request.queries.map((query) => ({ ...query, filter: allOf([query.filter, ...narrowing]) }));
  return { ...request, queries };
}

/** Ids of the items below a filter that have all the phrases in print. */
async function findHolders(phrases: readonly Phrase[], filter: string, search: Search): Promise<string[]> {
  const query = {
    q: `${phrases.map((words) => `"${words.join(" ")}"`).join(" ")} `,
    filter,
    attributesToSearchOn: termAttributes("words"),
    attributesToRetrieve: Object.keys(PrintedTexts.shape),
    matchingStrategy: "all" as const,
  };
  const holders: string[] = [];
  for (let offset = 0; offset < MOST_READ; offset += READ_AT_ONCE) {
    const { hits, estimatedTotalHits = 0 } = await search({ ...query, offset, limit: READ_AT_ONCE });
    if (estimatedTotalHits > MOST_READ) break; // known at the first look: reading most of them in vain would take seconds
    const texts = hits.map((hit) => PrintedTexts.parse(hit));
    holders.push(...texts.flatMap((item) => (holdsPhrases(item, phrases) ? [item.id] : [])));
    if (hits.length < READ_AT_ONCE) return holders;
  }
  throw new PhraseTooCommon("too many items have the words of the phrase");
}

function holdsPhrases(item: PrintedTexts, phrases: readonly Phrase[]): boolean {
  const texts = listTexts(item);
  return phrases.every((phrase) => texts.some((text) => holdsPhrase(text, phrase)));
}

/** The letters are looked for first: to find the words of a whole text takes five times as long. */
function holdsPhrase(text: string, phrase: Phrase): boolean {
  if (!new RegExp(phrase.join(NO_WORD), "u").test(foldLetters(text))) return false;
  return ` ${foldedWords(text).join(" ")} `.includes(` ${phrase.join(" ")} `);
}

/** What may stand between two words. */
const NO_WORD = "[^\\p{L}\\p{M}\\p{N}]*";

/** The same texts that the search terms are made of; the date in words too. */
function listTexts({ title, body, municipality, date, decision, recommendation, ...rest }: PrintedTexts): string[] {
  const meeting = [body ?? "", municipality ?? "", dateInWords(date)];
  const earlier = rest.earlier.flatMap((decided) => [decided.body ?? "", decided.text]);
  return [title, decision ?? "", recommendation, rest.text, ...rest.attachments, ...earlier, ...meeting];
}
