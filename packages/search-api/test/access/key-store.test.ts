import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FileKeyStore } from "../../src/access/key-store.ts";

const now = new Date("2024-06-01T12:00:00Z");
let directory: string;
let path: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "referat-keys-"));
  path = join(directory, "keys.json");
});
afterEach(() => rmSync(directory, { recursive: true }));

describe("keys in a file", () => {
  it("knows the holder of a secret, and keeps only its hash, for its owner alone", async () => {
    const secret = new FileKeyStore(path).create("Sekretariatet", "internal", now);
    const store = new FileKeyStore(path);
    expect(await store.visitorFor(secret)).toEqual({ scope: "internal", keyName: "Sekretariatet" });
    expect(readFileSync(path, "utf8")).not.toContain(secret);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("knows nobody before there is a key, nor by a wrong secret", async () => {
    const store = new FileKeyStore(path);
    expect(await store.visitorFor("referat_x")).toBeNull();
    store.create("A", "closed", now);
    expect(await store.visitorFor("referat_x")).toBeNull();
  });

  it("ends a key for a store that has read it before", async () => {
    const running = new FileKeyStore(path);
    const secret = running.create("A", "closed", now);
    expect(await running.visitorFor(secret)).not.toBeNull();
    expect(new FileKeyStore(path).revoke("A", now)).toBe(true);
    expect(await running.visitorFor(secret)).toBeNull();
    expect(new FileKeyStore(path).revoke("A", now)).toBe(false);
  });

  it("refuses a name that is taken, and gives it again after it was revoked", () => {
    const store = new FileKeyStore(path);
    store.create("A", "open", now);
    expect(() => store.create("A", "open", now)).toThrow("allerede");
    store.revoke("A", now);
    expect(store.create("A", "open", now)).toMatch(/^referat_/);
  });
});
