import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { Visibility } from "@referat/search-index";
import { z } from "zod";
import { writeJsonFile } from "../write-json-file.ts";
import type { Visitor } from "./visitor.ts";

/** Who holds which key. */
export interface KeyStore {
  /** The holder of this secret, or null where it is unknown or revoked. */
  visitorFor(secret: string): Promise<Visitor | null>;
}

/** For an API that only answers anonymous visitors. */
export const noKeys: KeyStore = { visitorFor: async () => null };

/** What is kept of a key: never the secret, only its SHA-256 (the secret has 256 random bits, so nothing can be guessed back). */
export const StoredKey = z.object({
  name: z.string(),
  scope: Visibility,
  hash: z.string(),
  createdAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
});
export type StoredKey = z.infer<typeof StoredKey>;

const SECRET_BYTES = 32;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,79}$/u;

/** Keys in one JSON file that only its owner can read. What is created or revoked counts from the next request on. */
export class FileKeyStore implements KeyStore {
  readonly #path: string;
  #known: { readonly stamp: string; readonly keys: readonly StoredKey[] } = { stamp: "", keys: [] };

  constructor(path: string) {
    this.#path = path;
  }

  async visitorFor(secret: string): Promise<Visitor | null> {
    const hash = hashOf(secret);
    const key = this.list().find((each) => each.hash === hash);
    return key === undefined || key.revokedAt !== null ? null : { scope: key.scope, keyName: key.name };
  }

  /** All keys, also revoked ones. @throws Error where the file cannot be understood: then nobody gets in */
  list(): readonly StoredKey[] {
    if (!existsSync(this.#path)) return [];
    const { mtimeMs, size, ino } = statSync(this.#path);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    if (this.#known.stamp !== stamp)
      this.#known = { stamp, keys: z.array(StoredKey).parse(JSON.parse(readFileSync(this.#path, "utf8"))) };
    return this.#known.keys;
  }

  /** Makes a key and returns its secret, which nobody can ask for again. @throws Error on a name that is taken or odd */
  create(name: string, scope: Visibility, now: Date): string {
    if (!NAME.test(name)) throw new Error("En nøgles navn er 1 til 80 bogstaver, tal, mellemrum eller . _ @ -");
    const keys = this.list();
    if (keys.some((key) => key.name === name && key.revokedAt === null))
      throw new Error(`Der er allerede en nøgle "${name}".`);
    const secret = `referat_${randomBytes(SECRET_BYTES).toString("base64url")}`;
    const key: StoredKey = { name, scope, hash: hashOf(secret), createdAt: now.toISOString(), revokedAt: null };
    writeJsonFile(this.#path, [...keys, key]);
    return secret;
  }

  /** Ends a key. Returns whether there was one in use by that name. */
  revoke(name: string, now: Date): boolean {
    const keys = this.list();
    const revoked = (key: StoredKey) => key.name === name && key.revokedAt === null;
    if (!keys.some(revoked)) return false;
    writeJsonFile(
      this.#path,
      keys.map((key) => (revoked(key) ? { ...key, revokedAt: now.toISOString() } : key)),
    );
    return true;
  }
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
