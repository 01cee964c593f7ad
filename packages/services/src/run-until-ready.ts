import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "./errors.ts";
import { identityOf, type ProcessIdentity } from "./process-identity.ts";
import { stopProcess } from "./stop-process.ts";

const POLL_MS = 20;
/** One older log is kept beside the current one; more than this nobody reads. */
const MAX_LOG_BYTES = 5_000_000;
const LAST_WORDS_LINES = 4;

export interface ServiceProgram {
  /** For messages: "Meilisearch". */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly logFile: string;
  /** Run as this user and group; only root may ask for it. */
  readonly uid?: number;
  readonly timeoutMs: number;
  /** Asked again and again until it answers true. Must not throw, must not hang. */
  isReady(): Promise<boolean>;
  /** Called at once when the process exists, long before it is ready: so that even a killed starter leaves its track. */
  onSpawn?(identity: ProcessIdentity): void;
}

/**
 * Starts a program in its own session, so that Ctrl-C in the terminal reaches us and not it, and returns when it is ready.
 *
 * @throws ServiceError with the program's last words when it ends or does not become ready in time; it is stopped then.
 */
export async function runUntilReady(program: ServiceProgram): Promise<ProcessIdentity> {
  const child = launch(program);
  let failure: string | undefined;
  child.once("error", (error) => {
    failure = error.message;
  });
  child.once("exit", (code, signal) => {
    failure ??= `programmet sluttede med ${signal ?? `kode ${code}`}`;
  });
  const identity = child.pid === undefined ? undefined : identityOf(child.pid);
  if (identity) program.onSpawn?.(identity);
  const deadline = Date.now() + program.timeoutMs;
  while (failure === undefined && Date.now() < deadline) {
    if (await program.isReady()) {
      child.unref();
      if (identity && failure === undefined) return identity;
    }
    await sleep(POLL_MS);
  }
  if (identity) await stopProcess(identity, "SIGKILL");
  throw new ServiceError(
    couldNotStart(program, failure ?? `programmet svarede ikke inden for ${program.timeoutMs / 1000} s`),
  );
}

function launch({ command, args, env, cwd, uid, logFile }: ServiceProgram): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  if (existsSync(logFile) && statSync(logFile).size > MAX_LOG_BYTES) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, "a", 0o600);
  try {
    const account = uid === undefined ? {} : { uid, gid: uid };
    const place = cwd === undefined ? {} : { cwd };
    return spawn(command, [...args], { env, ...place, ...account, detached: true, stdio: ["ignore", log, log] });
  } finally {
    closeSync(log);
  }
}

function couldNotStart({ name, logFile }: ServiceProgram, reason: string): string {
  const lastWords = readFileSync(logFile, "utf8")
    .trimEnd()
    .split("\n")
    .slice(-LAST_WORDS_LINES)
    .join(" | ")
    .slice(-600);
  return `${name} kunne ikke startes: ${reason}. Programmets sidste ord: ${lastWords || "(ingen)"} Hele loggen: ${logFile}`;
}
