import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseMinutes } from "@referat/parser";
import { extractedText } from "@referat/parser/source-document";
import { type Fixture, readFixtures } from "../fixtures/read-fixtures.ts";
import { readSource } from "../fixtures/read-source.ts";
import { describeDifference } from "../fixtures/score/describe-difference.ts";
import { type CaseScore, formatScores } from "../fixtures/score/format-scores.ts";
import { scoreMinutes } from "../fixtures/score/score-minutes.ts";

/**
 * Scores the parser on the fixtures.
 * `--held-out` takes only the cases nobody tuned on, `--case SLUG` one case, `--root DIR` other cases than the
 * project's own, `--differences` prints every fault with its line.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      case: { type: "string" },
      root: { type: "string" },
      "held-out": { type: "boolean", default: false },
      differences: { type: "boolean", default: false },
    },
  });
  const fixtures = readFixtures(values.root === undefined ? undefined : resolve(values.root)).filter(
    (fixture) =>
      (values.case === undefined || fixture.case.slug === values.case) && (!values["held-out"] || fixture.case.heldOut),
  );
  const scores: CaseScore[] = [];
  for (const fixture of fixtures) scores.push(await scoreFixture(fixture, values.differences));
  console.log(formatScores(scores));
}

async function scoreFixture(fixture: Fixture, printDifferences: boolean): Promise<CaseScore> {
  const document = await readSource(fixture.sourcePath);
  const { counts, differences } = scoreMinutes(fixture.facts, parseMinutes(document));
  if (printDifferences && differences.length > 0) {
    console.log(fixture.case.slug);
    for (const difference of differences) console.log(`  ${describeDifference(difference, extractedText(document))}`);
  }
  return { slug: fixture.case.slug, counts };
}
