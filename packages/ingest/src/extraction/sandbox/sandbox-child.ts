import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { ExtractionError, TransientError } from "../../errors.ts";
import type { SandboxLimits } from "./limits.ts";
import { SandboxReply, type SandboxRequest } from "./messages.ts";
import { residentMemory } from "./resident-memory.ts";
import { type SandboxPowers, spawnChild } from "./spawn-child.ts";

/** How often memory is looked at: a bomb allocates some 100 MB in this time. */
const WATCH_EVERY_MS = 100;
/** A process that has not said "ready" by then will not. */
const START_WITHIN_MS = 60_000;

/** One sandbox process and the guard that stands beside it. */
export interface SandboxChild {
  /** False once it has crashed, was killed, is tainted by a stray error, or has done its share of documents. */
  readonly usable: () => boolean;
  /** @throws ExtractionError `timeout`, `out-of-memory`, `crash`; TransientError when the process was lost from outside. */
  run(name: string, request: SandboxRequest, signal?: AbortSignal): Promise<SandboxReply>;
  /** Most resident memory seen since it was started, in bytes. */
  readonly peakBytes: () => number;
  kill(): Promise<void>;
}

/** Starts a process and waits until it is ready. @throws TransientError `sandbox-unavailable` */
export async function startSandboxChild(
  code: string,
  limits: SandboxLimits,
  powers: SandboxPowers,
): Promise<SandboxChild> {
  const child = spawnChild(code, limits, powers);
  const gone = once(child, "exit").catch(() => undefined);
  const started = await Promise.race([firstReply(child), gone.then(() => undefined)]);
  if (!started) {
    child.kill("SIGKILL");
    throw new TransientError("sandbox-unavailable", "Den proces, der læser dokumenter, kunne ikke startes.");
  }
  let documents = 0;
  let tainted = false;
  const memory: MemoryWatch = { peakBytes: 0 };
  return {
    peakBytes: () => memory.peakBytes,
    usable: () => child.exitCode === null && child.signalCode === null && !tainted && documents < limits.documents,
    async run(name, request, signal) {
      documents++;
      const reply = await converse(child, name, request, { limits, memory }, signal);
      tainted ||= reply.outcome !== "ready" && reply.tainted;
      return reply;
    },
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function firstReply(child: ChildProcess): Promise<boolean> {
  try {
    await once(child, "message", { signal: AbortSignal.timeout(START_WITHIN_MS) });
    return true;
  } catch {
    return false;
  }
}

/** Sends one request and waits for the reply, the deadline, the memory watch or the end of the process. */
function converse(
  child: ChildProcess,
  name: string,
  request: SandboxRequest,
  { limits, memory }: { readonly limits: SandboxLimits; readonly memory: MemoryWatch },
  signal: AbortSignal | undefined,
): Promise<SandboxReply> {
  return new Promise((resolve, reject) => {
    let reason: Error | undefined;
    const killFor = (why: Error): void => {
      reason ??= why;
      child.kill("SIGKILL");
    };
    const deadline = setTimeout(() => killFor(timeout(name, limits)), limits.deadlineMs);
    const watch = setInterval(
      () => void watchMemory(child, limits, memory, () => killFor(outOfMemory(name))),
      WATCH_EVERY_MS,
    );
    const onAbort = (): void => killFor(signal?.reason instanceof Error ? signal.reason : new Error("aborted"));
    const onMessage = (message: unknown): void => settle(() => resolve(readReply(message, name)));
    const onExit = (code: number | null, by: NodeJS.Signals | null): void =>
      settle(() => reject(reason ?? ending(name, code, by)));
    const settle = (finish: () => void): void => {
      clearTimeout(deadline);
      clearInterval(watch);
      signal?.removeEventListener("abort", onAbort);
      child.off("message", onMessage).off("exit", onExit);
      finish();
    };
    child.on("message", onMessage).on("exit", onExit);
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
    else child.send(request, (error) => error && killFor(lost(name)));
  });
}

interface MemoryWatch {
  peakBytes: number;
}

async function watchMemory(
  child: ChildProcess,
  limits: SandboxLimits,
  memory: MemoryWatch,
  onTooMuch: () => void,
): Promise<void> {
  const resident = child.pid === undefined ? undefined : await residentMemory(child.pid);
  if (resident === undefined) return;
  memory.peakBytes = Math.max(memory.peakBytes, resident);
  if (resident > limits.residentBytes) onTooMuch();
}

function readReply(message: unknown, name: string): SandboxReply {
  const reply = SandboxReply.safeParse(message);
  if (reply.success) return reply.data;
  return {
    outcome: "failed",
    errorClass: "permanent",
    code: "bad-reply",
    message: `Det, der blev læst fra ${name}, har en ukendt form.`,
    tainted: true,
  };
}

function timeout(name: string, limits: SandboxLimits): ExtractionError {
  return new ExtractionError(
    "timeout",
    `Læsningen af ${name} tog mere end ${limits.deadlineMs / 1000} s og blev stoppet.`,
  );
}

function outOfMemory(name: string): ExtractionError {
  return new ExtractionError("out-of-memory", `Læsningen af ${name} krævede mere hukommelse, end ét dokument må få.`);
}

function lost(name: string): TransientError {
  return new TransientError("sandbox-lost", `Den proces, der læste ${name}, gik tabt.`);
}

/** SIGABRT and SIGTRAP are V8 giving up for want of memory; a SIGKILL that is not ours came from outside. */
function ending(name: string, code: number | null, by: NodeJS.Signals | null): Error {
  if (by === "SIGABRT" || by === "SIGTRAP" || code === 134 || code === 133) return outOfMemory(name);
  if (by === "SIGKILL" || by === "SIGTERM" || by === "SIGINT") return lost(name);
  return new ExtractionError(
    "crash",
    `Læsningen af ${name} fik læseprocessen til at bryde ned (${by ?? `kode ${code}`}).`,
  );
}
