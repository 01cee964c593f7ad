import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "./errors.ts";
import { isAlive, ownIdentity, ProcessIdentity } from "./process-identity.ts";

/** A first start on a very busy machine was seen to hold the lock for half a minute; two mean that something hangs. */
const PATIENCE_MS = 120_000;
const POLL_MS = 25;

/**
 * Runs `work` while no other process runs work under the same file. The lock of a process that was killed does not
 * count: it names its holder by number and start time.
 *
 * @throws ServiceError when a living process keeps the lock for two minutes.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  const deadline = Date.now() + PATIENCE_MS;
  while (!tryTake(path)) {
    discardDeadLock(path);
    if (Date.now() > deadline) throw new ServiceError(heldTooLong(path));
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Writes the whole file first and links it into place: nobody ever reads a half-written lock. */
function tryTake(path: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(ownIdentity()), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Renames before it judges: two processes that see the same dead lock cannot both remove it, and then each other's. */
function discardDeadLock(path: string): void {
  if (holderIsAlive(path)) return;
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    if (holderIsAlive(aside)) linkSync(aside, path);
    rmSync(aside, { force: true });
  } catch {
    // Another process was faster; the next round sees what it left.
  }
}

function holderIsAlive(path: string): boolean {
  try {
    return isAlive(ProcessIdentity.parse(JSON.parse(readFileSync(path, "utf8"))));
  } catch {
    return false;
  }
}

function heldTooLong(path: string): string {
  return `En anden proces har i to minutter været ved at starte eller stoppe tjenesterne. Gør ingen det, så slet ${path}, og prøv igen.`;
}
