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
    `clean text    ${megabytesPerSecond(clean).toFixed(0)} MB per second of processor time`,
    `damaged text  ${megabytesPerSecond(damaged).toFixed(2)} MB per second of processor time`,
    `lexicon       ready in ${loading.toFixed(0)} ms, ${(used / MEGABYTE).toFixed(1)} MB`,
  ];
}

/** Megabytes a second of processor time, the best of some rounds: what else the machine does must not count. */
function megabytesPerSecond(text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = process.cpuUsage();
    repairText(text);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000_000;
  });
  return text.length / MEGABYTE / Math.min(...times);
}
