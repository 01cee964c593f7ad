import { fileURLToPath } from "node:url";

const SHIPPED_COUNTS = fileURLToPath(new URL("../data/word-counts.txt", import.meta.url));

/** Where word counts are read from and learnt into: `REFERAT_WORD_COUNTS`, else the file that ships. */
export function wordCountsFile(): string {
  return process.env.REFERAT_WORD_COUNTS || SHIPPED_COUNTS;
}
