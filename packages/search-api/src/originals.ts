/** One original as it was received. */
export interface Original {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Where originals are kept. */
export interface Originals {
  /** The original of a document of the archive (its id, not a hash), or null where there is none. */
  read(documentId: string): Promise<Original | null>;
}

/** For an API that runs without an archive. */
export const noOriginals: Originals = { read: async () => null };
