import { parseArgs } from "node:util";
import { parseMinutes, textDocument } from "@referat/parser";
import { type Counts, f1, sumByMeasure, sumCounts } from "../fixtures/score/counts.ts";
import { describeDifference } from "../fixtures/score/describe-difference.ts";
import { formatScores, mainCounts } from "../fixtures/score/format-scores.ts";
import { type Score, scoreMinutes } from "../fixtures/score/score-minutes.ts";
import { meetingContent } from "../fixtures/variations/content.ts";
import { chooseLayout, type Layout } from "../fixtures/variations/layout.ts";
import { createRandom } from "../fixtures/variations/random.ts";
import { renderMeeting } from "../fixtures/variations/render-meeting.ts";

interface Result {
  readonly seed: number;
  readonly layout: Layout;
  readonly main: Counts;
  readonly counts: Score["counts"];
  readonly differences: Score["differences"];
}

/**
 * One meeting printed in many layouts by chance, scored against what was printed: in which dimension does the parser
 * depend on layout? `--count` (300) layouts from `--seed` (1) on; `--show SEED` prints one text and its faults.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      count: { type: "string", default: "300" },
      seed: { type: "string", default: "1" },
      show: { type: "string" },
    },
  });
  if (values.show !== undefined) return show(Number(values.show));
  const first = Number(values.seed);
  const results = Array.from({ length: Number(values.count) }, (_, index) => measure(first + index));
  console.log(formatScores([{ slug: `${results.length} layouts`, counts: sumOf(results) }]));
  console.log(`\nlayouts without a fault: ${results.filter(({ main }) => main.missing + main.extra === 0).length}`);
  for (const line of [...byChoice(results), ...byFault(results)]) console.log(line);
  const worst = [...results].sort((a, b) => f1(a.main) - f1(b.main)).slice(0, 8);
  console.log(`worst seeds: ${worst.map(({ seed, main }) => `${seed} (${f1(main).toFixed(3)})`).join(", ")}`);
}

function measure(seed: number): Result {
  const layout = chooseLayout(createRandom(seed));
  const { text, facts } = renderMeeting(meetingContent, layout);
  const { counts, differences } = scoreMinutes(facts, parseMinutes(textDocument("generated.txt", text)));
  return { seed, layout, counts, differences, main: mainCounts(counts) };
}

function show(seed: number): void {
  const layout = chooseLayout(createRandom(seed));
  const { text, facts } = renderMeeting(meetingContent, layout);
  console.log(text);
  console.log(JSON.stringify(layout));
  for (const difference of scoreMinutes(facts, parseMinutes(textDocument("generated.txt", text))).differences) {
    console.log(`  ${describeDifference(difference, text)}`);
  }
}

function sumOf(results: readonly Result[]): Result["counts"] {
  return sumByMeasure(results.map(({ counts }) => counts));
}

/** The most frequent faults, with a seed to look at. */
function byFault(results: readonly Result[]): string[] {
  const seeds = new Map<string, number[]>();
  for (const { seed, differences } of results) {
    for (const { kind, claim } of differences) {
      const key = `${kind} ${claim.measure}: ${claim.value.slice(0, shownValue)}`;
      seeds.set(key, [...(seeds.get(key) ?? []), seed]);
    }
  }
  const frequent = [...seeds].sort((a, b) => b[1].length - a[1].length).slice(0, shownFaults);
  return frequent.map(([key, of]) => `${String(of.length).padStart(5)} × ${key} (--show ${of.slice(0, 3).join(", ")})`);
}

/** Enough of a value to tell faults apart, and enough faults to see their kinds. */
const shownValue = 60;
const shownFaults = 25;

/** F1 of the six main measures for every choice, the choices that go with the most faults first. */
function byChoice(results: readonly Result[]): string[] {
  const groups = new Map<string, Counts[]>();
  for (const { layout, main } of results) {
    for (const [dimension, choice] of Object.entries(layout)) {
      const key = `${dimension}: ${choice}`;
      groups.set(key, [...(groups.get(key) ?? []), main]);
    }
  }
  return [...groups]
    .map(([key, counts]) => ({ key, count: counts.length, score: f1(sumCounts(counts)) }))
    .sort((a, b) => a.score - b.score)
    .map(({ key, count, score }) => `${score.toFixed(4)}  ${key} (${count} layouts)`);
}
