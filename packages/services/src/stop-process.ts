import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, type ProcessIdentity } from "./process-identity.ts";

const POLL_MS = 10;
/** Meilisearch and PostgreSQL both survive being killed without loss (measured); waiting longer only annoys. */
const GRACE_MS = 8_000;

/** Asks a process to end, insists after some seconds, and returns when it is gone. A process that is gone is fine. */
export async function stopProcess(identity: ProcessIdentity, signal: NodeJS.Signals): Promise<void> {
  send(identity, signal);
  if (await isGoneWithin(identity, GRACE_MS)) return;
  send(identity, "SIGKILL");
  await isGoneWithin(identity, GRACE_MS);
}

function send(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch {
    // It ended between the question and the signal.
  }
}

async function isGoneWithin(identity: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(identity)) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}
