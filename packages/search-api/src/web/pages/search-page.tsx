/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { SearchResult } from "../../query/search-items.ts";
import type { SearchParameters } from "../../query/search-parameters.ts";
import { bareQuestion, isNarrowed, isQuestion } from "../bare-question.ts";
import { formatNumber } from "../format-number.ts";
import { Layout } from "../layout.tsx";
import { ChosenFilters } from "../parts/chosen-filters.tsx";
import { FacetPanel } from "../parts/facet-panel.tsx";
import { HitCard } from "../parts/hit-card.tsx";
import { Pagination } from "../parts/pagination.tsx";
import { UnderstoodLine } from "../parts/understood-line.tsx";
import { WiderLine } from "../parts/wider-line.tsx";
import { searchAddress } from "../search-address.ts";

interface SearchPageProps {
  readonly parameters: SearchParameters;
  readonly result: SearchResult;
  readonly signedIn: boolean;
}

/** The front page: a question, what was found, and ways to narrow it. Without a question: the newest decisions. */
export function SearchPage({ parameters, result, signedIn }: SearchPageProps) {
  const asked = isQuestion(parameters);
  const title = parameters.q === "" ? "Referat – find kommunens beslutninger" : `${parameters.q} – Referat`;
  return (
    <Layout title={title} feed={feedAddress(parameters)} signedIn={signedIn}>
      <form class={asked ? "search" : "search front"} action="/" id="soegning">
        <search class="box-row">
          <h1>
            <label for="q">{asked ? "Søg i beslutninger" : "Hvad har kommunen besluttet?"}</label>
          </h1>
          <div class="field">
            <input
              id="q"
              name="q"
              type="search"
              value={parameters.q}
              maxlength={400}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              placeholder="Emne, journalnummer eller dato"
            />
            <button type="submit">Søg</button>
          </div>
          {asked ? null : <Examples />}
        </search>
        {/* Told to screen readers by the script when an answer is shown in place. */}
        <p id="melding" class="unseen" role="status" />
        <div class="columns">
          <FacetPanel facets={result.facets} parameters={parameters} />
          <Results parameters={parameters} result={result} asked={asked} />
        </div>
      </form>
    </Layout>
  );
}

function Examples() {
  return (
    <p class="examples">
      Prøv <a href="/?q=budget">budget</a>, <a href="/?q=00.01.00">00.01.00</a>, <a href="/?q=marts+2024">marts 2024</a>{" "}
      eller <a href="/?outcome=postponed">alt, der er udsat</a>.
    </p>
  );
}

function Results({ parameters, result, asked }: Omit<SearchPageProps, "signedIn"> & { asked: boolean }) {
  return (
    <section id="resultater" aria-labelledby="antal">
      <div class="summary">
        <h2 id="antal">{asked ? countText(result.total) : "Nyeste beslutninger"}</h2>
        <Order parameters={parameters} />
      </div>
      <UnderstoodLine understood={result.understood} />
      <WiderLine match={result.match} total={result.total} />
      <ChosenFilters parameters={parameters} />
      {result.total === 0 ? <Nothing parameters={parameters} /> : null}
      {result.hits.map((hit) => (
        <HitCard hit={hit} />
      ))}
      <Pagination parameters={parameters} total={result.total} />
      {result.total === 0 ? null : <TakeAlong parameters={parameters} />}
    </section>
  );
}

function countText(total: number): string {
  if (total === 0) return "Ingen punkter fundet";
  return total === 1 ? "1 punkt fundet" : `${formatNumber(total)} punkter fundet`;
}

/** The first of each is what is left out of the address: who begins without words and then types some is to get the best first. */
const ORDERS = {
  words: [
    ["", "Bedste først"],
    ["newest", "Nyeste først"],
    ["oldest", "Ældste først"],
  ],
  noWords: [
    ["", "Nyeste først"],
    ["oldest", "Ældste først"],
  ],
} as const;

function Order({ parameters: { q, sort } }: { parameters: SearchParameters }) {
  return (
    <label class="order">
      <span>Rækkefølge</span>
      <select name="sort">
        {ORDERS[q === "" ? "noWords" : "words"].map(([value, text]) => (
          <option value={value} selected={value === sort}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Nothing({ parameters }: { parameters: SearchParameters }) {
  return (
    <div class="empty">
      <p>Der er ingen punkter, som passer på det hele.</p>
      <ul>
        <li>Prøv færre ord, eller et enkelt ord, som også står i overskriften.</li>
        <li>Et journalnummer kan skrives på enhver måde, også kun begyndelsen: 00.30.14.</li>
        {isNarrowed(parameters) ? (
          <li>
            <a href={searchAddress(bareQuestion(parameters))}>Søg uden afgrænsninger</a>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function TakeAlong({ parameters }: { parameters: SearchParameters }) {
  const bare = { page: undefined, perPage: undefined, sort: undefined, facets: undefined };
  return (
    <p class="take-along">
      Tag resultatet med: <a href={searchAddress(parameters, bare, "/api/v1/search.csv")}>regneark (CSV)</a> ·{" "}
      <a href={feedAddress(parameters)}>følg som feed (Atom)</a>
    </p>
  );
}

function feedAddress(parameters: SearchParameters): string {
  const bare = { page: undefined, perPage: undefined, sort: undefined, facets: undefined };
  return searchAddress(parameters, bare, "/api/v1/search.atom");
}
