import { vi } from "vitest";
import { runCommandLine } from "../../src/run-command-line.ts";

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Why it failed, as the launcher would print it after `referat: `; null where it did not. */
  readonly failure: string | null;
}

/** `referat …` in this process, with another environment: what it prints, and how it ends. */
export async function runReferat(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const output = { stdout: "", stderr: "" };
  const keep = (stream: "stdout" | "stderr") => (text: string | Uint8Array) => {
    output[stream] += typeof text === "string" ? text : Buffer.from(text).toString("utf8");
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(keep("stdout"));
  vi.spyOn(process.stderr, "write").mockImplementation(keep("stderr"));
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    const code = await runCommandLine(argv);
    return { code, failure: null, ...output };
  } catch (error) {
    return { code: 1, failure: error instanceof Error ? error.message : String(error), ...output };
  } finally {
    process.exitCode = undefined;
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  }
}
