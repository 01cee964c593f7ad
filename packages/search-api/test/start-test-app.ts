import { type IndexNames, indexNames, indexSettings, toSearchDocuments, type Visibility } from "@referat/search-index";
import { startTestServices, type TestServices } from "@referat/services";
import { Meilisearch } from "meilisearch";
import { pino } from "pino";
import { noKeys } from "../src/access/key-store.ts";
import { createApp } from "../src/app.ts";
import type { AppDependencies } from "../src/app-environment.ts";
import { noOriginals } from "../src/originals.ts";
import { SearchClient } from "../src/search-client.ts";
import { type MeetingSketch, makeMinutes } from "./make-minutes.ts";

/** Minutes and what kind of source they came from. */
export interface CorpusPart extends MeetingSketch {
  readonly sourceAccess?: Visibility;
  readonly publishedAt?: string;
}

/** When minutes were first read, unless the test says otherwise. */
const FIRST_READ = "2024-05-02T01:15:00.000Z";

/** The app over a real engine that holds `corpus`; `index` adds to it. Call `stop` when done. */
export async function startTestApp(corpus: readonly CorpusPart[], given: Partial<AppDependencies> = {}) {
  const services = await startTestServices({ queue: "none" });
  const names = indexNames();
  await fillIndex(services, names, corpus);
  const dependencies: AppDependencies = {
    searchClient: new SearchClient({ url: services.meili.url, key: services.meili.key }),
    indexNames: names,
    keys: noKeys,
    originals: noOriginals,
    pipelineStatus: async () => ({}),
    clock: () => new Date("2024-06-01T12:00:00Z"),
    log: pino({ enabled: false }),
    ...given,
  };
  const index = (more: readonly CorpusPart[]) => fillIndex(services, names, more);
  return { app: createApp(dependencies), dependencies, index, stop: () => services.stop() };
}

async function fillIndex(services: TestServices, names: IndexNames, corpus: readonly CorpusPart[]): Promise<void> {
  const index = new Meilisearch({ host: services.meili.url, apiKey: services.meili.key }).index(names.items);
  await index.updateSettings(indexSettings).waitTask({ interval: 10 });
  const documents = corpus.flatMap(({ sourceAccess = "open", publishedAt = FIRST_READ, ...sketch }) => {
    const minutes = makeMinutes(sketch);
    return toSearchDocuments(minutes, {
      documentId: minutes.source.sha256,
      sourceId: "test",
      sourceAccess,
      publishedAt,
    });
  });
  const task = await index.addDocuments(documents, { primaryKey: "id" }).waitTask({ interval: 10 });
  if (task.status !== "succeeded") throw new Error(`the corpus was not indexed: ${task.error?.message}`);
}
