import { randomUUID } from "node:crypto";
import {
  closeSync,
  type Dirent,
  fdatasync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFile,
  writeFileSync,
} from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { TransientError } from "../errors.ts";
import { type ArchiveStore, assertSafeKey } from "./archive-store.ts";
import { takeLock } from "./lock-file.ts";

/** Written next to the file it becomes, so that the rename stays on one file system; left over only by a crash. */
const TEMPORARY_SUFFIX = ".tmp";
/**
 * Up to this size a file is read and written on the spot. Manifests, records and claims are touched by the ten thousand:
 * each costs 30 µs so, and 200 µs of the processor by way of the thread pool. Only waiting for the disk is left to that.
 */
const SMALL_BYTES = 256 * 1024;

const writeLater = promisify(writeFile);
const untilOnDisk = promisify(fdatasync);

/** An archive in a folder: files that any program can read. */
export function createFolderStore(directory: string): ArchiveStore {
  const path = (key: string) => {
    assertSafeKey(key);
    return join(directory, key);
  };
  return {
    read: (key) => readIfThere(path(key)),
    write: (key, bytes, derived) => writeAtomically(path(key), bytes, derived === undefined),
    change: (key, change) => changeFile(path(key), change),
    remove: (key) => rm(path(key), { force: true }),
    list: (folder) => listKeys(directory, folder.replace(/\/$/, "")),
  };
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) return null;
    return found.size <= SMALL_BYTES ? readFileSync(file) : await readFile(file);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

/** The temporary file is the lock: who cannot make it waits for who could. */
async function changeFile(file: string, change: (current: Uint8Array) => Uint8Array): Promise<void> {
  const before = await readIfThere(file);
  if (before === null || change(before) === before) return;
  for (let done = false; !done; ) {
    const lock = await takeLock(`${file}${TEMPORARY_SUFFIX}`);
    try {
      const current = await readIfThere(file);
      const next = current && change(current);
      if (next === null || next === current) return;
      writeFileSync(lock.descriptor, next);
      await untilOnDisk(lock.descriptor);
      if (lock.isOurs()) {
        renameSync(lock.file, file);
        done = true;
      }
    } catch (error) {
      throw asWriteError(error, file);
    } finally {
      lock.release();
    }
  }
}

/** Temporary file, sync, rename: after a crash the file is the old one or the new one. */
async function writeAtomically(file: string, bytes: Uint8Array, durable: boolean): Promise<void> {
  const temporary = `${file}.${randomUUID()}${TEMPORARY_SUFFIX}`;
  try {
    await writeNew(temporary, bytes, durable);
    renameSync(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw asWriteError(error, file);
  }
}

async function writeNew(file: string, bytes: Uint8Array, durable: boolean): Promise<void> {
  const descriptor = openForWriting(file);
  try {
    if (bytes.length <= SMALL_BYTES) writeFileSync(descriptor, bytes);
    else await writeLater(descriptor, bytes);
    if (durable) await untilOnDisk(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The folder is made only when it turns out to be missing: it is there nearly always. */
function openForWriting(file: string): number {
  try {
    return openSync(file, "wx");
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    mkdirSync(dirname(file), { recursive: true });
    return openSync(file, "wx");
  }
}

function asWriteError(error: unknown, file: string): unknown {
  const code = errorCode(error);
  if (code === "ENOSPC" || code === "EDQUOT")
    return new TransientError("disk-full", `Disken er fuld: ${file} blev ikke skrevet.`, { cause: error });
  return error;
}

async function* listKeys(directory: string, folder: string): AsyncIterable<string> {
  for (const entry of await readFolder(join(directory, folder))) {
    const key = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* listKeys(directory, key);
    else if (entry.isFile() && !entry.name.endsWith(TEMPORARY_SUFFIX)) yield key;
  }
}

async function readFolder(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
