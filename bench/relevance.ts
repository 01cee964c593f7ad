import { parseArgs } from "node:util";
import { startTestServices } from "@referat/services";
import { Meilisearch } from "meilisearch";
import { type Collection, fixtureCollection } from "./relevance/collections.ts";
import { type Contender, engineDefaults, referatIndex } from "./relevance/contenders.ts";
import { formatByKind, formatWeakest, scoreQueries } from "./relevance/report.ts";
import { seedsCollections } from "./relevance/seeds-collection.ts";

/**
 * How well questions are answered: nDCG@10, recall@10, MRR and share of queries without a hit, by kind of query, for the engine's defaults
 * and for this index, over the project's fixtures and, where they are, over real minutes. The queries "held out" were written without
 * a look at the synonyms (the kind "paraphrase" after they had been mended); whoever mends what they show should write others to know what it is worth.
 * `--queries FILE` asks other graded queries over the real minutes, `--weak 0.9` prints every answer below that nDCG.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { queries: { type: "string" }, weak: { type: "string" } } });
  const seeds = await seedsCollections(values.queries);
  if (seeds.length === 0) console.log("No real minutes beside the checkout: only the fixtures are measured.");
  const collections = [await fixtureCollection("fixtures"), await fixtureCollection("fixtures-held-out"), ...seeds];
  const services = await startTestServices({ queue: "none" });
  try {
    const engine = new Meilisearch({ host: services.meili.url, apiKey: services.meili.key });
    for (const [number, collection] of collections.entries()) {
      const contenders = [engineDefaults(engine, `defaults-${number}`), referatIndex(engine, `own-${number}`)];
      for (const contender of contenders) await measure(collection, contender, Number(values.weak ?? 0));
    }
  } finally {
    await services.stop();
  }
}

async function measure(collection: Collection, contender: Contender, weak: number): Promise<void> {
  await contender.load(collection.documents);
  const scored = await scoreQueries(collection, contender.ask);
  console.log(`\n${collection.name}, ${collection.documents.length} items, ${contender.name}`);
  console.log(formatByKind(scored));
  const weakest = formatWeakest(scored, weak);
  if (weakest !== "") console.log(`  below ${weak}:\n${weakest}`);
}
