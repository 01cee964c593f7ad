/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { SearchResult } from "../query/search-items.ts";
import { Layout } from "./layout.tsx";

/** The front page: a question and what was found. */
export function SearchPage({ q, answer }: { q: string; answer: SearchResult }) {
  return (
    <Layout title={q === "" ? "Referat" : `${q} · Referat`}>
      <search>
        <form action="/">
          <label for="q">Søg i beslutninger</label>
          <input id="q" name="q" value={q} type="search" />
          <button type="submit">Søg</button>
        </form>
      </search>
      <p>{answer.total} punkter</p>
      <ol>
        {answer.hits.map((hit) => (
          <li>
            <h2>
              <a href={hit.links.page}>{hit.title}</a>
            </h2>
            <p>
              {hit.body} {hit.date} {hit.caseNumber}
            </p>
            <p>{hit.decision}</p>
          </li>
        ))}
      </ol>
    </Layout>
  );
}
