import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readableFolders } from "./child-code.ts";
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
  const [program = process.execPath, ...rest] = isUnix() ? [...limitData(limits), ...withoutNetwork(), ...node] : node;
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

/** `exec` keeps one process: killing a shell would leave its child running. */
function limitData(limits: SandboxLimits): string[] {
  return ["/bin/sh", "-c", `ulimit -d ${Math.floor(limits.dataBytes / 1024)} 2>/dev/null; exec "$0" "$@"`];
}

/** A network namespace of its own, where the kernel lets an ordinary user have one. */
function withoutNetwork(): string[] {
  const command = ["unshare", "--user", "--map-current-user", "--net"];
  const [program = "", ...rest] = command;
  return spawnSync(program, [...rest, "true"], { stdio: "ignore", timeout: 2000 }).status === 0 ? command : [];
}

function isUnix(): boolean {
  return process.platform !== "win32";
}
