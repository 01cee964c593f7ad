import { parseArgs } from "node:util";
import { fixtureCorpora } from "./repair/corpora.ts";
import { measureSpeed } from "./repair/measure-speed.ts";
import { formatFigures, measureDamage, measureMisreading } from "./repair/measure-words.ts";
import { seedCorpora } from "./repair/seed-corpora.ts";

const PLACEHOLDERS = [",", "?", "_", "\ufffd"];
/** One line in seven is what damaged pages of otherwise good exports look like. */
const isSeventhLine = (index: number): boolean => index % 7 === 3;

/**
 * Measures the repair of letters: placeholders, partial damage, misread sets, clean text, speed.
 * `--mistakes` prints every word that did not come back. Real minutes are measured leaving their own words out, where
 * they lie beside the checkout; the project's fixtures are municipalities no table has seen.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { mistakes: { type: "boolean", default: false } } });
  const groups = { seeds: seedCorpora(), fixtures: await fixtureCorpora() };
  if (groups.seeds.length === 0)
    console.log("Real minutes are not beside the checkout: only the fixtures are measured\n");
  for (const [group, corpora] of Object.entries(groups)) {
    if (corpora.length === 0) continue;
    for (const placeholder of PLACEHOLDERS) {
      const figures = measureDamage(corpora, { placeholder });
      console.log(formatFigures(`${group} all → ${placeholder}`, figures));
      if (values.mistakes) console.log(figures.mistakes.map((mistake) => `  ${mistake}`).join("\n"));
    }
    for (const placeholder of PLACEHOLDERS)
      console.log(
        formatFigures(
          `${group} 1/7 lines → ${placeholder}`,
          measureDamage(corpora, { placeholder, takes: isSeventhLine }),
        ),
      );
    console.log(formatFigures(`${group} clean`, measureDamage(corpora, {})));
    for (const line of measureMisreading(group, corpora)) console.log(line);
  }
  for (const line of await measureSpeed()) console.log(line);
}
