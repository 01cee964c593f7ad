import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Collection, collect, readQueries } from "./collections.ts";

/** Where real minutes and their graded queries may lie: beside the checkout, never in it. */
const BESIDE_CHECKOUT = fileURLToPath(new URL("../../../shared", import.meta.url));

/**
 * Real minutes with the sample of queries that is graded over them, or with other `queries`; null where there are none.
 * Items are named by the first three characters of the file and the printed number.
 */
export async function seedsCollection(
  queries = join(BESIDE_CHECKOUT, "gold/queries-sample.json"),
): Promise<Collection | null> {
  const folder = join(BESIDE_CHECKOUT, "seeds");
  if (!existsSync(folder)) return null;
  const sources = readdirSync(folder).map((file) => ({ name: file.slice(0, 3), path: join(folder, file) }));
  return collect("real minutes", sources, readQueries(queries));
}
