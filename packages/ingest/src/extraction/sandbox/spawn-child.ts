import { type ChildProcess, spawn } from "node:child_process";
import { readableFolders } from "./child-code.ts";
import { confinement } from "./confinement.ts";
import type { SandboxLimits } from "./limits.ts";

/** What a process may do beyond computing. */
export interface SandboxPowers {
  /** Load the drawing library and run the recognition engine in a thread. */
  readonly drawing: boolean;
}

/**
 * Starts a sandbox process: bounded memory, no code from strings, no files but its own code, no programs, no add-ons
 * (but for the drawing library where that is its task), and no network where the system can take it away.
 */
export function spawnChild(code: string, limits: SandboxLimits, powers: SandboxPowers): ChildProcess {
  const node = [process.execPath, ...nodeFlags(limits, powers), code];
  const [program = process.execPath, ...rest] = [...confinement(limits.dataBytes), ...node];
  return spawn(program, rest, {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced", // bytes travel as bytes
    env: { PATH: "/usr/local/bin:/usr/bin:/bin" }, // no keys, no NODE_OPTIONS
  });
}

function nodeFlags(limits: SandboxLimits, powers: SandboxPowers): string[] {
  return [
    `--max-old-space-size=${Math.floor(limits.heapBytes / 1024 / 1024)}`,
    "--disallow-code-generation-from-strings",
    "--no-warnings",
    "--experimental-permission",
    ...readableFolders().map((folder) => `--allow-fs-read=${folder}/*`),
    ...(powers.drawing ? ["--allow-addons", "--allow-worker"] : []),
  ];
}
