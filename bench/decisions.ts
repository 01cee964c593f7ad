import { parseMinutes, textDocument } from "@referat/parser";
import { describeDifference } from "../fixtures/score/describe-difference.ts";
import { formatScores } from "../fixtures/score/format-scores.ts";
import { scoreMinutes } from "../fixtures/score/score-minutes.ts";
import { meetingThatDecides, readDecisionSnippets, snippetFiles } from "../fixtures/snippets/read-decision-snippets.ts";

/** Wordings of decisions, one at a time: prints each that is misread, then the table. `--held-out` takes those nobody tuned on. */
export async function run([which]: string[]): Promise<void> {
  const scores = readDecisionSnippets(which === "--held-out" ? snippetFiles.heldOut : snippetFiles.seen).map(
    (decision, index) => {
      const { text, facts } = meetingThatDecides(decision);
      const { counts, differences } = scoreMinutes(facts, parseMinutes(textDocument("generated.txt", text)));
      if (differences.length > 0) console.log(JSON.stringify(decision.text));
      for (const difference of differences) console.log(`  ${describeDifference(difference, text)}`);
      return { slug: `wording ${index + 1}`, counts };
    },
  );
  console.log(
    formatScores(scores)
      .split("\n")
      .slice(scores.length + 1)
      .join("\n"),
  );
}
