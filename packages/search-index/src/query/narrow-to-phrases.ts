import { AgendaItem } from "@referat/parser/records";
import type { z } from "zod";
import { termAttributes } from "../attributes.ts";
import { dateInWords } from "../danish/date-in-words.ts";
import { foldedWords } from "../danish/words.ts";
import { StoredJson } from "../item-detail.ts";
import { SearchDocument } from "../search-document.ts";
import type { EngineQuery, EngineRequest, FederatedSearch } from "./engine-request.ts";
import { allOf, oneOf } from "./filter.ts";

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

/**
 * Makes phrases hold word for word: what the engine finds is narrowed to the items whose print has them. With `proximityPrecision:
 * byAttribute` the engine itself only knows that two words stand in the same field, in whatever order. Of a request without phrases
 * nothing changes and nothing is asked. `search` gives the hits of one plain search. @throws PhraseTooCommon, and rejects as `search` does.
 */
export async function narrowToPhrases(
  { phrases, ...request }: EngineRequest,
  search: (query: CandidateSearch) => Promise<readonly unknown[]>,
): Promise<FederatedSearch> {
  const [first] = request.queries;
  if (phrases.length === 0 || first === undefined) return request;
  const holders = await findHolders(phrases, first.filter, search);
  const narrowed = request.queries.map((query) => ({ ...query, filter: allOf([query.filter, oneOf("id", holders)]) }));
  return { ...request, queries: narrowed };
}

async function findHolders(
  phrases: EngineRequest["phrases"],
  filter: string,
  search: (query: CandidateSearch) => Promise<readonly unknown[]>,
): Promise<string[]> {
  const query = {
    q: `${phrases.map((words) => `"${words.join(" ")}"`).join(" ")} `,
    filter,
    attributesToSearchOn: termAttributes("words"),
    attributesToRetrieve: Object.keys(PrintedTexts.shape),
    matchingStrategy: "all" as const,
  };
  const holders: string[] = [];
  for (let offset = 0; ; offset += READ_AT_ONCE) {
    if (offset >= MOST_READ) throw new PhraseTooCommon("too many items have the words of the phrase");
    const hits = await search({ ...query, offset, limit: READ_AT_ONCE });
    for (const hit of hits) {
      const texts = PrintedTexts.parse(hit);
      if (holdsPhrases(texts, phrases)) holders.push(texts.id);
    }
    if (hits.length < READ_AT_ONCE) return holders;
  }
}

function holdsPhrases(texts: PrintedTexts, phrases: EngineRequest["phrases"]): boolean {
  const runs = listTexts(texts).map((text) => ` ${foldedWords(text).join(" ")} `);
  return phrases.every((phrase) => runs.some((run) => run.includes(` ${phrase.join(" ")} `)));
}

/** The same texts that the search terms are made of; the date in words too. */
function listTexts({ title, body, municipality, date, decision, recommendation, ...rest }: PrintedTexts): string[] {
  const meeting = [body ?? "", municipality ?? "", dateInWords(date)];
  const earlier = rest.earlier.flatMap((decided) => [decided.body ?? "", decided.text]);
  return [title, decision ?? "", recommendation, rest.text, ...rest.attachments, ...earlier, ...meeting];
}
