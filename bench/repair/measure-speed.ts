import { performance } from "node:perf_hooks";
import { danishLexicon, loadLexicon } from "@referat/lexicon";
import { repairText } from "@referat/parser/repair-text";
import { generateMeeting } from "../generate-meeting.ts";
import { losePlaceholder } from "./damage.ts";

const ROUNDS = 5;
const MEGABYTE = 1_000_000;

/** Speed of the gate over clean text and of the repair of damaged text, and what the lexicon costs. */
export async function measureSpeed(): Promise<string[]> {
  const clean = generateMeeting(4000);
  const damaged = losePlaceholder(generateMeeting(400), ",");
  const before = process.memoryUsage();
  const started = performance.now();
  loadLexicon();
  const loading = performance.now() - started;
  const after = process.memoryUsage();
  const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  danishLexicon();
  return [
    `clean text    ${megabytesPerSecond(clean).toFixed(0)} MB/s`,
    `damaged text  ${megabytesPerSecond(damaged).toFixed(2)} MB/s`,
    `lexicon       ready in ${loading.toFixed(0)} ms, ${(used / MEGABYTE).toFixed(1)} MB`,
  ];
}

/** The best of some rounds: what else the machine does must not count. */
function megabytesPerSecond(text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    repairText(text);
    return performance.now() - started;
  });
  return text.length / MEGABYTE / (Math.min(...times) / 1000);
}
