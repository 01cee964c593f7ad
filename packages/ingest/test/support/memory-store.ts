import type { ArchiveStore } from "../../src/archive/archive-store.ts";

/** An archive that lives as long as the test. */
export function createMemoryStore(): ArchiveStore {
  const values = new Map<string, Uint8Array>();
  return {
    read: async (key) => values.get(key) ?? null,
    write: async (key, bytes) => {
      values.set(key, bytes);
    },
    change: async (key, change) => {
      const current = values.get(key);
      if (current) values.set(key, change(current));
    },
    remove: async (key) => {
      values.delete(key);
    },
    list: async function* (folder) {
      yield* [...values.keys()].filter((key) => key.startsWith(folder));
    },
  };
}
