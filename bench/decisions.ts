import { parseMinutes, textDocument } from "@referat/parser";
import { describeDifference } from "../fixtures/score/describe-difference.ts";
import { formatScores } from "../fixtures/score/format-scores.ts";
import { scoreMinutes } from "../fixtures/score/score-minutes.ts";
import { meetingThatDecides, readDecisionSnippets } from "../fixtures/snippets/read-decision-snippets.ts";

const ownSnippets = new URL("../fixtures/snippets/decisions.json", import.meta.url);

/** Wordings of decisions, one at a time: prints each that is misread, then the table. A path as argument reads other wordings. */
export async function run([path]: string[]): Promise<void> {
  const scores = readDecisionSnippets(path ?? ownSnippets).map((decision, index) => {
    const { text, facts } = meetingThatDecides(decision);
    const { counts, differences } = scoreMinutes(facts, parseMinutes(textDocument("generated.txt", text)));
    if (differences.length > 0) console.log(JSON.stringify(decision.text));
    for (const difference of differences) console.log(`  ${describeDifference(difference, text)}`);
    return { slug: `wording ${index + 1}`, counts };
  });
  console.log(
    formatScores(scores)
      .split("\n")
      .slice(scores.length + 1)
      .join("\n"),
  );
}
