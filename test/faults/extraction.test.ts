import { createSandboxPool, type SandboxPool } from "@referat/ingest/extraction";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BrokenFile, brokenFiles, soundPdf } from "../../packages/ingest/test/extraction/broken/broken-files.ts";
import { damagedCopies } from "../../packages/ingest/test/extraction/broken/damaged-copies.ts";

/** What a worker grants. */
const DEADLINE_MS = 60_000;
const PARENT_GROWTH_BYTES = 600_000_000; // the files themselves: the largest is 100 MB, and it is sent as a copy

let pool: SandboxPool;
beforeAll(() => {
  pool = openPool();
});
afterAll(() => pool.close());

function openPool(): SandboxPool {
  return createSandboxPool({ size: 1, limits: { deadlineMs: DEADLINE_MS } });
}

it("ends every broken file within its limits, in an error or a warning that names the trouble", async () => {
  const sound = { name: "sund.pdf", bytes: await soundPdf() };
  const before = process.memoryUsage().rss;
  for await (const broken of brokenFiles()) {
    await pool.close();
    pool = openPool();
    await pool.extract(sound); // so that starting the process does not count
    const { outcome, seconds } = await read(broken);
    const megabytes = Math.round(pool.peakBytes() / 1_000_000);
    console.log(
      `${broken.what.padEnd(28)} ${outcome.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s ${String(megabytes).padStart(5)} MB`,
    );
    expect(broken.ends, broken.what).toContain(outcome.split(" ")[0]);
    expect(seconds, broken.what).toBeLessThan((2 * DEADLINE_MS) / 1000 + 5);
    await expect(pool.extract(sound), `the document after: ${broken.what}`).resolves.toMatchObject({ warnings: [] });
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(PARENT_GROWTH_BYTES);
});

async function read({ file }: BrokenFile): Promise<{ outcome: string; seconds: number }> {
  const start = performance.now();
  const outcome = await pool.extract(file).then(
    ({ warnings }) => warnings[0]?.code ?? "read",
    (error: { code?: string; message: string }) => error.code ?? `ours (${error.message})`,
  );
  return { outcome, seconds: (performance.now() - start) / 1000 };
}

it("gives 480 damaged copies whole, with a warning, or not at all", async () => {
  const reader = createSandboxPool({ size: 2, ocr: false, limits: { deadlineMs: DEADLINE_MS } });
  const tally = new Map<string, number>();
  try {
    await Promise.all(
      (await damagedCopies(480)).map(async ({ file, letters }) => {
        const outcome = await reader.extract(file).then(
          (document) => {
            const read = document.pages.flatMap((page) => page.lines).reduce((sum, line) => sum + line.text.length, 0);
            if (document.warnings.length > 0) return "partial, says so";
            return read >= 0.99 * letters ? "whole" : "partial, silent";
          },
          (error: { code?: string; message: string }) => error.code ?? `ours: ${error.message}`,
        );
        tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
      }),
    );
  } finally {
    await reader.close();
  }
  console.log(Object.fromEntries(tally));
  expect([...tally.keys()].filter((outcome) => outcome.startsWith("ours"))).toEqual([]);
  for (const never of ["timeout", "partial, silent", "bad-reply"]) expect(tally.get(never) ?? 0, never).toBe(0);
});
