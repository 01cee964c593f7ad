import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const MAIN = fileURLToPath(new URL("../../../packages/cli/src/main.ts", import.meta.url));

/** `referat` in a process of its own, to be killed. */
export interface ReferatProcess {
  /** What it has written on standard output and standard error. */
  output(): string;
  /** SIGKILL to this process alone, as when the machine runs out of memory. */
  kill(): Promise<void>;
  /** Waits until it ends by itself; its exit code. */
  ended(): Promise<number | null>;
  /** SIGTERM, and waits for the end; its exit code. */
  terminate(): Promise<number | null>;
}

export function startReferat(args: readonly string[], env: Readonly<Record<string, string>>): ReferatProcess {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", MAIN, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", LOG_LEVEL: "info", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  const exit = once(child, "exit");
  // A test that fails must leave no worker behind.
  process.once("exit", () => child.kill("SIGKILL"));
  const stop = async (signal: NodeJS.Signals) => {
    if (isRunning(child)) child.kill(signal);
    await exit;
    return child.exitCode;
  };
  return {
    output: () => output,
    kill: async () => {
      await stop("SIGKILL");
    },
    ended: async () => {
      await exit;
      return child.exitCode;
    },
    terminate: () => stop("SIGTERM"),
  };
}

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;
