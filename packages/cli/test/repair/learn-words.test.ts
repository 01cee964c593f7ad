import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { learnWords } from "../../src/repair/learn-words.ts";

describe("learnWords", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "referat-learn-"));
    await writeFile(join(folder, "a.txt"), "Mødet på rådhuset om åen.\nUdvalget dr,ftede b,rneomr,det p, m,det\n");
    await writeFile(join(folder, "b.bin"), Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("counts clean lines, passes damaged ones over and tells what it cannot read", async () => {
    const told: string[] = [];
    const { counts, read } = await learnWords(folder, (message) => told.push(message));
    expect(read).toBe(1);
    expect([...counts.keys()].sort()).toEqual(["mødet", "på", "rådhuset", "åen"]);
    expect(told[0]).toContain("b.bin");
  });
});
