import { closeSync, fstatSync, openSync, rmSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Whoever holds a lock writes some kilobytes; only a process that died, or was stopped, holds one for so long. */
const STALE_MS = 10_000;
const LOOK_AGAIN_MS = 10;

/** A file that only one process has made, open for writing. */
export interface FileLock {
  readonly file: string;
  readonly descriptor: number;
  /** False when another process took us for dead and has made the file its own. */
  isOurs(): boolean;
  /** Gives the lock up; the file is gone, unless it was renamed or is no longer ours. */
  release(): void;
}

/** Makes the file as soon as no other process has it. @throws what the file system says, a full disk for instance */
export async function takeLock(file: string): Promise<FileLock> {
  for (;;) {
    const descriptor = openNew(file);
    if (descriptor !== undefined) return heldLock(file, descriptor);
    if (isStale(file)) rmSync(file, { force: true });
    else await sleep(LOOK_AGAIN_MS);
  }
}

function heldLock(file: string, descriptor: number): FileLock {
  const { ino } = fstatSync(descriptor);
  const isOurs = () => statSync(file, { throwIfNoEntry: false })?.ino === ino;
  return {
    file,
    descriptor,
    isOurs,
    release: () => {
      if (isOurs()) rmSync(file, { force: true });
      closeSync(descriptor);
    },
  };
}

function openNew(file: string): number | undefined {
  try {
    return openSync(file, "wx");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return undefined;
    throw error;
  }
}

function isStale(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > STALE_MS;
}
