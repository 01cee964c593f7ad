import { parseArgs } from "node:util";
import { readIngestConfig } from "@referat/ingest";
import { indexNames, type SearchDocument, toSearchDocuments } from "@referat/search-index";
import { startTestServices } from "@referat/services";
import { Meilisearch } from "meilisearch";
import { loadIndex } from "./search/load-index.ts";
import { measureLatency, percentiles, type Target } from "./search/measure-latency.ts";
import { type Scenario, scenarios } from "./search/scenarios.ts";
import { startApi } from "./search/start-api.ts";
import { syntheticMinutes } from "./search/synthetic-minutes.ts";

/** Rounds in which API and engine take turns, so that a busy moment of the machine hits both. */
const ROUNDS = "5";
const REQUESTS_PER_ROUND = 100;

/** What is asked is the steady state: by then the compiler is done with the API, and the engine has its pages in memory. */
const WARM_UP_REQUESTS = 200;

/** Latency of the API beside the engine asked directly with the same queries, in the same run. `--items N` (100,000), `--rounds N` (5), one kept-alive connection; `--data DIR` takes the index that `reindex --data DIR` has left there. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      items: { type: "string", default: "100000" },
      rounds: { type: "string", default: ROUNDS },
      data: { type: "string" },
    },
  });
  const services = await startTestServices({ queue: "none", keptIn: values.data });
  const { url, key } = services.meili;
  const prefix = readIngestConfig({}).indexPrefix;
  const names = indexNames(prefix);
  const api = await startApi({ url, key, prefix });
  try {
    if (values.data === undefined) {
      const engine = new Meilisearch({ host: url, apiKey: key });
      await loadIndex(engine, names.items, syntheticDocuments(Number(values.items)));
    }
    const targets = {
      api: { url: api.url, headers: { "accept-encoding": "identity" } },
      engine: { url, headers: { authorization: `Bearer ${key}`, "accept-encoding": "identity" } },
    };
    console.log(`${"ms".padEnd(46)}API p50   p95   p99   engine p50   p95   p99   p95 ratio`);
    for (const scenario of scenarios(names, Number(values.items)))
      console.log(await measureScenario(scenario, targets, Number(values.rounds)));
  } finally {
    api.stop();
    await services.stop();
  }
}

function* syntheticDocuments(count: number): Generator<SearchDocument> {
  for (const minutes of syntheticMinutes(count)) {
    yield* toSearchDocuments(minutes, {
      documentId: minutes.source.sha256,
      sourceId: "bench",
      sourceAccess: "open",
      publishedAt: "2026-01-01T00:00:00.000Z",
    });
  }
}

async function measureScenario(
  { name, api, engine, bar }: Scenario,
  targets: { api: Target; engine: Target },
  rounds: number,
): Promise<string> {
  await measureLatency(targets.api, api, WARM_UP_REQUESTS);
  await measureLatency(targets.engine, engine, WARM_UP_REQUESTS);
  const times: Record<"api" | "engine", number[]> = { api: [], engine: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.api.push(...(await measureLatency(targets.api, api, REQUESTS_PER_ROUND)));
    times.engine.push(...(await measureLatency(targets.engine, engine, REQUESTS_PER_ROUND)));
  }
  const [ours, theirs] = [percentiles(times.api), percentiles(times.engine)];
  const figures = [ours.p50, ours.p95, ours.p99, theirs.p50, theirs.p95, theirs.p99].map((ms) =>
    ms.toFixed(1).padStart(7),
  );
  const asked = bar === null ? "" : `   (asked: p95 ≤ ${bar})`;
  return `${name.padEnd(44)}${figures.join("")}   ${(ours.p95 / theirs.p95).toFixed(2)}${asked}`;
}
