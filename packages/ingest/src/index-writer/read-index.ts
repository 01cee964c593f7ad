import type { Meilisearch } from "meilisearch";
import { asEngineError } from "./engine-error.ts";

/** What the audit looks at of each item in the index. */
export interface IndexEntry {
  readonly id: string;
  readonly contentHash: string;
  readonly documentId: string;
}

const PAGE = 2_000;
const FIELDS = ["id", "contentHash", "documentId"] as const;

/** Every item of an index. Items written meanwhile may be missed or come twice: whoever mends must look again. */
export async function* readIndex(client: Meilisearch, indexName: string): AsyncIterable<IndexEntry> {
  const index = client.index<IndexEntry>(indexName);
  for (let offset = 0; ; offset += PAGE) {
    const { results } = await index
      .getDocuments({ fields: [...FIELDS], limit: PAGE, offset })
      .catch((error: unknown) => {
        throw asEngineError(error);
      });
    yield* results;
    if (results.length < PAGE) return;
  }
}
