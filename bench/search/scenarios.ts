import { caseQueries } from "@referat/search-api";
import { type IndexNames, planSearch, type SearchQuestion, visibilityFilter } from "@referat/search-index";
import type { MeasuredRequest } from "./measure-latency.ts";
import { caseNumbers } from "./synthetic-minutes.ts";

/** The same questions to our API and straight to the engine. */
export interface Scenario {
  readonly name: string;
  readonly api: readonly MeasuredRequest[];
  readonly engine: readonly MeasuredRequest[];
  /** What issue 7 asks of the API's p95, in ms. */
  readonly bar: number | null;
}

const ONE_WORD = [
  "skoleplan",
  "budgetaftalen",
  "besparelsen",
  "trafikudvalget",
  "høringen",
  "museumsprojekt",
  "klimastrategi",
];
const MORE_WORDS = [
  "renovering af skolebygning",
  "høring om lokalplan",
  "merforbrug på ældreområdet",
  "evaluering af klimaindsats 2019",
];
const HARD = ["okonomirapport", "trafiksikerhed", "plejehjem", "overforbrug", "KB møde", '"klimastrategi 2019"'];

/** Different cases that are looked up. */
const CASES = 50;

/** Everything that is measured, on an index of this many synthetic items. */
export function scenarios(names: IndexNames, items: number): Scenario[] {
  const all = caseNumbers(items);
  const numbers = all.filter((_, index) => index % Math.ceil(all.length / CASES) === 0);
  return [
    search("one word", names, ONE_WORD, []),
    search("several words", names, MORE_WORDS, []),
    search("mistyped, synonyms, abbreviations, phrases", names, HARD, []),
    search("with three facets", names, [...ONE_WORD, ...MORE_WORDS], ["body", "outcome", "kle"], 25),
    {
      name: "case look-up",
      api: numbers.map((number) => ({ method: "GET", path: `/api/v1/cases/${number}` })),
      engine: numbers.map((number) => engineCase(names, number)),
      bar: 8,
    },
    page("page of hits", [...ONE_WORD, ...MORE_WORDS], names),
  ];
}

const ENGINE_FACETS = { body: "body", outcome: "outcome", kle: "kleGroup" } as const;
type FacetName = keyof typeof ENGINE_FACETS;

function search(
  name: string,
  names: IndexNames,
  questions: readonly string[],
  facets: FacetName[],
  bar: number | null = null,
): Scenario {
  const facetParameters = facets.map((facet) => `&facets=${facet}`).join("");
  return {
    name,
    api: questions.map((q) => ({ method: "GET", path: `/api/v1/search?q=${encodeURIComponent(q)}${facetParameters}` })),
    engine: questions.map((text) =>
      engineSearch(names, { text, scope: "open", facets: facets.map((facet) => ENGINE_FACETS[facet]) }),
    ),
    bar,
  };
}

function page(name: string, questions: readonly string[], names: IndexNames): Scenario {
  const { engine } = search(name, names, questions, ["body", "outcome", "kle"]);
  return {
    name,
    api: questions.map((q) => ({ method: "GET", path: `/?q=${encodeURIComponent(q)}` })),
    engine,
    bar: 40,
  };
}

function engineSearch(names: IndexNames, question: SearchQuestion): MeasuredRequest {
  const { federation, queries } = planSearch(question, names).request;
  return { method: "POST", path: "/multi-search", body: JSON.stringify({ federation, queries }) };
}

/** The two questions that the API asks for a case. */
function engineCase({ items }: IndexNames, number: string): MeasuredRequest {
  const queries = caseQueries(number).map((query) => ({
    ...query,
    indexUid: items,
    filter: [visibilityFilter("open"), ...[query.filter ?? []].flat()],
  }));
  return { method: "POST", path: "/multi-search", body: JSON.stringify({ queries }) };
}
