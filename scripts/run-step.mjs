import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a check that is either well or not; its output is shown as it comes. */
export function runCheck(title, program, args) {
  announce(title);
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${program}`, ...args], inherit);
  return status === 0 ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one vitest project and counts its tests. A file that cannot even be loaded counts as one failure. */
export function runTests(title, project, filters = []) {
  announce(title);
  const directory = mkdtempSync(join(tmpdir(), "referat-vitest-"));
  const report = join(directory, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = [`${root}node_modules/vitest/vitest.mjs`, "run", "--project", project, "--passWithNoTests"];
  const { status } = spawnSync(process.execPath, [...args, ...reporters, ...filters], inherit);
  const counts = readCounts(report);
  rmSync(directory, { recursive: true });
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Prints the last line, and sets the exit code by it. */
export function conclude(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") === 0 ? 0 : 1;
}

const inherit = { cwd: root, stdio: "inherit" };

function announce(title) {
  console.log(`\n── ${title}`);
}

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
