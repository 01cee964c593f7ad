import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseMinutes } from "@referat/parser";
import { type SearchDocument, toSearchDocuments } from "@referat/search-index";
import { z } from "zod";
import { readFixtures } from "../../fixtures/read-fixtures.ts";
import { readSource } from "../../fixtures/read-source.ts";
import { GradedQuery, itemKey } from "./graded-query.ts";

/** Documents with the queries that are graded over them. */
export interface Collection {
  readonly name: string;
  readonly documents: readonly SearchDocument[];
  readonly queries: readonly GradedQuery[];
  /** The key of an item in the grades, by the id of its search document. */
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * The project's own fixtures, by slug and printed number, with the queries `name` of `bench/queries`. Only those that the grades know:
 * an answer from a document that nobody graded would count as wrong.
 */
export async function fixtureCollection(name: string): Promise<Collection> {
  const queries = readQueries(queriesFile(name));
  const graded = new Set(queries.flatMap((query) => query.relevant.map(([slug]) => slug)));
  const sources = readFixtures()
    .map(({ case: { slug }, sourcePath }) => ({ name: slug, path: sourcePath }))
    .filter(({ name }) => graded.has(name));
  return collect(name, sources, queries);
}

/** Where the graded queries of a name lie. */
export function queriesFile(name: string): string {
  return fileURLToPath(new URL(`../queries/${name}.json`, import.meta.url));
}

/** Graded queries from a JSON file. @throws ZodError where one is not as it should be. */
export function readQueries(file: string): GradedQuery[] {
  return z.array(GradedQuery).parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Reads the documents as the product does, and makes their search documents. */
export async function collect(
  name: string,
  sources: readonly { name: string; path: string }[],
  queries: readonly GradedQuery[],
): Promise<Collection> {
  const documents: SearchDocument[] = [];
  const keys = new Map<string, string>();
  for (const source of sources) {
    const minutes = parseMinutes(await readSource(source.path));
    const context = {
      documentId: minutes.source.sha256,
      sourceId: name,
      sourceAccess: "open",
      publishedAt: "2026-01-01T00:00:00.000Z",
    } as const;
    for (const document of toSearchDocuments(minutes, context)) {
      documents.push(document);
      keys.set(document.id, itemKey(source.name, document.number));
    }
  }
  return { name, documents, keys, queries };
}
