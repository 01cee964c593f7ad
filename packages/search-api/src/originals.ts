/** One original as it was received. */
export interface Original {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Where originals are kept. */
export interface Originals {
  /** The original with this SHA-256, or null where there is none. */
  read(documentId: string): Promise<Original | null>;
}

/** For an API that runs without an archive. */
export const noOriginals: Originals = { read: async () => null };
