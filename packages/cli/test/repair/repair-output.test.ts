import { repairText } from "@referat/parser/repair-text";
import { describe, expect, it } from "vitest";
import { explainRepairs } from "../../src/repair/explain-repairs.ts";
import { lineDifference } from "../../src/repair/line-difference.ts";

const TEXT = "Referat\nUdvalget dr,ftede sagen p, m,det om Xyr,qvad";

describe("what `referat repair` prints", () => {
  it("--diff: the changed lines, before and after", () => {
    expect(lineDifference(TEXT, repairText(TEXT).text)).toBe(
      "-2 Udvalget dr,ftede sagen p, m,det om Xyr,qvad\n+2 Udvalget drøftede sagen på mødet om Xyr,qvad\n",
    );
    expect(lineDifference(TEXT, TEXT)).toBe("");
  });

  it("--explain: place, reason and what stays", () => {
    const lines = explainRepairs(TEXT, "utf-8", repairText(TEXT)).split("\n");
    expect(lines[0]).toMatch(/2:10 {2}dr,ftede → drøftede {2}\(placeholder, trin 1/);
    expect(lines.some((line) => line.includes("Xyr,qvad står"))).toBe(true);
    expect(lines.at(-2)).toBe("3 rettelser, 1 tvivl, læst som utf-8");
  });
});
