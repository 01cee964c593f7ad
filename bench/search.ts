import { parseArgs } from "node:util";
import { silentLog } from "@referat/ingest";
import { noKeys, noOriginals, SearchClient, startServer } from "@referat/search-api";
import { indexNames, type SearchDocument, toSearchDocuments } from "@referat/search-index";
import { startTestServices } from "@referat/services";
import { Meilisearch } from "meilisearch";
import { loadIndex } from "./search/load-index.ts";
import { measureLatency, percentiles, type Target } from "./search/measure-latency.ts";
import { type Scenario, scenarios } from "./search/scenarios.ts";
import { syntheticMinutes } from "./search/synthetic-minutes.ts";

/** Rounds in which API and engine take turns, so that a busy moment of the machine hits both. */
const ROUNDS = "5";
const REQUESTS_PER_ROUND = 100;

/** Latency of the API beside the engine asked directly with the same queries, in the same run. `--items N` (100,000), `--rounds N` (5), one kept-alive connection. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { items: { type: "string", default: "100000" }, rounds: { type: "string", default: ROUNDS } },
  });
  const services = await startTestServices({ queue: "none" });
  const names = indexNames("bench");
  const { url, key } = services.meili;
  const server = await startServer(
    {
      searchClient: new SearchClient({ url, key }),
      indexNames: names,
      keys: noKeys,
      originals: noOriginals,
      pipelineStatus: async () => null,
      clock: () => new Date(),
      log: silentLog(),
    },
    { host: "127.0.0.1", port: 0 },
  );
  try {
    const started = performance.now();
    const loaded = await loadIndex(
      new Meilisearch({ host: url, apiKey: key }),
      names.items,
      syntheticDocuments(Number(values.items)),
    );
    console.log(`${loaded} items indexed, ${rate(loaded, started)} a second with the making of their word lists`);
    const targets = {
      api: { url: server.url, headers: { "accept-encoding": "identity" } },
      engine: { url, headers: { authorization: `Bearer ${key}`, "accept-encoding": "identity" } },
    };
    console.log(`${"ms".padEnd(46)}API p50   p95   p99   engine p50   p95   p99   p95 ratio`);
    for (const scenario of scenarios(names, Number(values.items)))
      console.log(await measureScenario(scenario, targets, Number(values.rounds)));
  } finally {
    await server.close();
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
  await measureLatency(targets.api, api, api.length * 2);
  await measureLatency(targets.engine, engine, engine.length * 2);
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

function rate(count: number, started: number): string {
  return (count / ((performance.now() - started) / 1000)).toFixed(0);
}
