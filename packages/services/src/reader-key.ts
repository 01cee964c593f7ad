import { type KeyCreation, Meilisearch, MeilisearchApiError } from "meilisearch";
import type { MeilisearchAddress } from "./meilisearch.ts";

/** Always the same: the engine derives a key from its master key and this, so that it survives a rebuilt database. */
const READER_UID = "5f0f5bb1-6f6e-4b3e-9a57-2d1c3b6a7e10";

/**
 * A key that may search and nothing else, for the process that visitors talk to. Where our own key may not make keys (one
 * that somebody else gave out), it is used itself.
 */
export async function readerKey({ url, key }: MeilisearchAddress): Promise<string> {
  const engine = new Meilisearch({ host: url, apiKey: key });
  try {
    return (await engine.getKey(READER_UID)).key;
  } catch (error) {
    if (!(error instanceof MeilisearchApiError)) throw error;
    if (error.cause?.code !== "api_key_not_found") return key;
  }
  const wanted: KeyCreation = {
    uid: READER_UID,
    name: "Referat: reader",
    description: "Searches; made by Referat for its query API",
    actions: ["search"],
    indexes: ["*"],
    expiresAt: null,
  };
  // Where two processes start at once, the second finds the key that the first has made.
  return (await engine.createKey(wanted).catch(() => engine.getKey(READER_UID))).key;
}
