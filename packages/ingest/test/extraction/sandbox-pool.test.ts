import { createSandboxPool, type SandboxPool, type SandboxPoolOptions } from "@referat/ingest/extraction";
import { afterEach, describe, expect, test } from "vitest";

const pools: SandboxPool[] = [];
const minutes = {
  name: "referat.txt",
  bytes: new TextEncoder().encode("REFERAT Teknikudvalget d. 03-02-2025\n\nPunkt 1: Lukning af sti\n"),
};

function openPool(options: Partial<SandboxPoolOptions> = {}): SandboxPool {
  const pool = createSandboxPool({ size: 1, ...options });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

describe("createSandboxPool", () => {
  test("reads a document in a process of its own", async () => {
    const document = await openPool().extract(minutes);
    expect(document.pages[0]?.lines.map((line) => line.text)).toEqual([
      "REFERAT Teknikudvalget d. 03-02-2025",
      "",
      "Punkt 1: Lukning af sti",
    ]);
  });

  test("hands on what the extractor says of a file it cannot read", async () => {
    const broken = { name: "tom.pdf", bytes: new TextEncoder().encode("%PDF-1.4\n") };
    await expect(openPool().extract(broken)).rejects.toMatchObject({ code: "damaged-pdf", errorClass: "permanent" });
  });

  test("kills a process that takes too long, and reads the next document in a new one", async () => {
    const pool = openPool({ limits: { deadlineMs: 1 } });
    const large = { name: "stor.txt", bytes: new Uint8Array(20_000_000).fill(97) };
    await expect(pool.extract(large)).rejects.toMatchObject({ code: "timeout", errorClass: "permanent" });
    const patient = openPool();
    await expect(patient.extract(minutes)).resolves.toMatchObject({ name: "referat.txt" });
  });

  test("kills a process that takes too much memory", async () => {
    const pool = openPool({ limits: { residentBytes: 1 } });
    const large = { name: "stor.txt", bytes: new Uint8Array(60_000_000).fill(10) };
    await expect(pool.extract(large)).rejects.toMatchObject({ code: "out-of-memory", errorClass: "permanent" });
  });

  test("goes on with the same slot after a document that cost its process", async () => {
    const pool = openPool({ limits: { fileBytes: 1000, deadlineMs: 20_000 } });
    const stop = new AbortController();
    const cancelled = pool.extract(minutes, stop.signal);
    stop.abort(new Error("no longer wanted"));
    await expect(cancelled).rejects.toThrow("no longer wanted");
    await expect(pool.extract(minutes)).resolves.toMatchObject({ name: "referat.txt" });
  });

  test("refuses a file over the limit unread", async () => {
    const pool = openPool({ limits: { fileBytes: 3 } });
    await expect(pool.extract(minutes)).rejects.toMatchObject({ code: "file-too-large" });
  });

  test("fails as transient what waits when it is closed", async () => {
    const pool = openPool();
    const results = Promise.allSettled([pool.extract(minutes), pool.extract(minutes)]);
    await pool.close();
    const outcomes = await results;
    expect(outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason.errorClass)).toEqual([
      "transient",
      "transient",
    ]);
  });
});
