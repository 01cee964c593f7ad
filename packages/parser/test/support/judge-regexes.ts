import { checkSync } from "recheck";
import type { FoundRegex } from "./regex-literals.ts";

const RECHECK_MS = 4_000;
const PUMPED_LENGTH = 20_000;
/** A quadratic expression needs minutes for such a string, a linear one milliseconds: the limit is far from both. */
const SLOW_MS = 3_000;
const PUMPS = [" ", "a", "A", "1", ".", ",", "-", "(", "a ", "A ", "1 ", "1.", "a.", "og ", "A og ", ". ", "at ", "\t"];

/** Those that `recheck` can make backtrack catastrophically; no answer in time is no such answer. */
export function vulnerableRegexes(regexes: readonly FoundRegex[]): FoundRegex[] {
  return regexes.filter(
    ({ source, flags }) => checkSync(source, flags, { timeout: RECHECK_MS }).status === "vulnerable",
  );
}

/** The sources of those that need long for long hostile strings. */
export function slowRegexes(regexes: readonly FoundRegex[]): string[] {
  return regexes.filter(({ source, flags }) => pumpedMilliseconds(source, flags) > SLOW_MS).map(({ source }) => source);
}

function pumpedMilliseconds(source: string, flags: string): number {
  const regex = new RegExp(source, flags);
  const begun = process.cpuUsage();
  for (const pump of PUMPS) {
    regex.lastIndex = 0;
    regex.test(`${pump.repeat(PUMPED_LENGTH / pump.length)}\u0000`);
  }
  return process.cpuUsage(begun).user / 1000;
}
