import type { Visitor } from "./visitor.ts";

/** Who holds which key. */
export interface KeyStore {
  /** The holder of this secret, or null where it is unknown or revoked. */
  visitorFor(secret: string): Promise<Visitor | null>;
}

/** For an API that only answers anonymous visitors. */
export const noKeys: KeyStore = { visitorFor: async () => null };
