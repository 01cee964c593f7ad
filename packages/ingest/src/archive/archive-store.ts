/**
 * Where the archive keeps its bytes: a folder, an S3 bucket. Keys look like `documents/ab/abcd.json`:
 * segments of `[A-Za-z0-9._-]`, joined by `/`, none of them `.` or `..`.
 */
export interface ArchiveStore {
  /** The bytes, or null where there is nothing under that key. */
  read(key: string): Promise<Uint8Array | null>;
  /**
   * Atomic: another reader, or a crash of the program, sees the old bytes or the new ones, never a part. With
   * `derived` the bytes need not survive a loss of power: they can be made again.
   */
  write(key: string, bytes: Uint8Array, derived?: "derived"): Promise<void>;
  /**
   * Reads, changes and writes under one key in turn with every other process that does so: no change is lost. `change`
   * must depend on nothing but the bytes, since it may be called again; it is not called where there is nothing, and
   * returning what it was given writes nothing.
   */
  change(key: string, change: (current: Uint8Array) => Uint8Array): Promise<void>;
  /** Nothing happens where there is nothing. */
  remove(key: string): Promise<void>;
  /** Every key under a folder (`documents/`), in no particular order. Keys written meanwhile may be missing. */
  list(folder: string): AsyncIterable<string>;
}

const SAFE_KEY = /^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/;

/** Refuses a key that could leave the archive: accepts `runs/a.json`, refuses `../a`, `/a` and `a//b`. */
export function assertSafeKey(key: string): void {
  const hidden = key.split("/").some((segment) => segment === "." || segment === "..");
  if (hidden || !SAFE_KEY.test(key)) throw new Error(`Ikke et navn i arkivet: ${JSON.stringify(key)}`);
}
