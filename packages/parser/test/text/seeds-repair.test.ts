import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { repairText } from "../../src/text/repair-text.ts";

const SEEDS = fileURLToPath(new URL("../../../../../shared/seeds", import.meta.url));
const isThere = existsSync(SEEDS);
if (!isThere) process.stderr.write("Real minutes are not beside the checkout: the repair is not tested on them.\n");

describe.skipIf(!isThere)("real minutes", () => {
  const read = (name: string): string => readFileSync(`${SEEDS}/${name}`, "utf8");
  const names = isThere ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];
  const damagedName = names.find((name) => name.startsWith("000")) ?? "";

  it.each(names.filter((name) => name !== damagedName))("%s is clean and stays so", (name) => {
    expect(repairText(read(name)).repairs).toEqual([]);
  });

  it("the damaged item comes back, and nothing else is touched", () => {
    const text = read(damagedName);
    const { text: repaired, repairs, doubts } = repairText(text);
    const changed = text
      .split("\n")
      .flatMap((line, index) => (line === repaired.split("\n")[index] ? [] : [index + 1]));
    expect(changed).toEqual([43, 47, 54, 56, 58, 59, 60, 61, 64, 66, 68, 70]);
    const written = repairs.map(({ after }) => after).join("");
    expect(written.match(/[æøåØ]/g)?.length).toBe(67); // of 69; the place name and `n,ret` stay as printed, below
    expect(written.match(/[–”]/g)).toEqual(["–", "”", "”"]);
    expect(doubts.map(({ before }) => before)).toEqual(
      expect.arrayContaining(["1,2", "L,krogen", "n,ret", expect.stringMatching(/^"Dataunderst/)]),
    );
    expect(repairText(repaired).text).toBe(repaired);
  });
});
