import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Collection, collect, queriesFile, readQueries } from "./collections.ts";

/** Where real minutes and their graded queries may lie: beside the checkout, never in it. */
const BESIDE_CHECKOUT = fileURLToPath(new URL("../../../shared", import.meta.url));

/**
 * Real minutes with the sample of queries that is graded over them and with those of this repository, or with other `queries`; none where
 * there are no real minutes. Items are named by the first three characters of the file and the printed number.
 */
export async function seedsCollections(queries?: string): Promise<Collection[]> {
  const folder = join(BESIDE_CHECKOUT, "seeds");
  if (!existsSync(folder)) return [];
  const sources = readdirSync(folder).map((file) => ({ name: file.slice(0, 3), path: join(folder, file) }));
  const files = queries === undefined ? OWN_QUERIES : { "real minutes": queries };
  return Promise.all(Object.entries(files).map(([name, file]) => collect(name, sources, readQueries(file))));
}

const OWN_QUERIES = {
  "real minutes": join(BESIDE_CHECKOUT, "gold/queries-sample.json"),
  "real minutes, held out": queriesFile("seeds-held-out"),
};
