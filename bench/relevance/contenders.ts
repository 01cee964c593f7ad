import {
  indexNames,
  indexSettings,
  narrowToPhrases,
  planSearch,
  runPlan,
  type SearchDocument,
} from "@referat/search-index";
import type { Meilisearch } from "meilisearch";

/** One way to index and ask: what is compared. */
export interface Contender {
  readonly name: string;
  load(documents: readonly SearchDocument[]): Promise<void>;
  /** Ids of the hits, best first. */
  ask(query: string): Promise<string[]>;
}

/** Enough for every relevant item of the largest query set. */
const HITS = 20;

/** The engine as it comes: printed text and numbers, no settings. */
export function engineDefaults(engine: Meilisearch, uid: string): Contender {
  const index = engine.index<{ id: string }>(uid);
  return {
    name: "engine defaults",
    async load(documents) {
      await engine.createIndex(uid, { primaryKey: "id" }).waitTask(PATIENCE);
      await index.addDocuments(documents.map(printedOnly)).waitTask(PATIENCE);
    },
    async ask(query) {
      const { hits } = await index.search(query, { limit: HITS, attributesToRetrieve: ["id"] });
      return hits.map((hit) => hit.id);
    },
  };
}

/** This product's index: its settings, its documents, its plan. */
export function referatIndex(engine: Meilisearch, prefix: string): Contender {
  const names = indexNames(prefix);
  return {
    name: "this index",
    async load(documents) {
      await engine.createIndex(names.items, { primaryKey: "id" }).waitTask(PATIENCE);
      await engine.index(names.items).updateSettings(indexSettings).waitTask(PATIENCE);
      await engine
        .index(names.items)
        .addDocuments([...documents])
        .waitTask(PATIENCE);
    },
    async ask(query) {
      const plan = planSearch({ text: query, scope: "closed", limit: HITS }, names);
      const items = engine.index(names.items);
      const { answer } = await runPlan(plan, async (request) => {
        const narrowed = await narrowToPhrases(request, ({ q, ...query }) => items.search(q, query));
        return engine.multiSearch<typeof narrowed, { id: string }>(narrowed);
      });
      return answer.hits.map((hit) => hit.id);
    },
  };
}

/** A busy machine builds a small index within a minute. */
const PATIENCE = { timeout: 60_000, interval: 50 };

function printedOnly(document: SearchDocument) {
  const { id, title, decision, recommendation, text, attachments, caseNumber, body, date } = document;
  return { id, title, decision, recommendation, text, attachments, caseNumber, body, date };
}
