import { describe, expect, it } from "vitest";
import { repairText } from "../../src/text/repair-text.ts";

const LENGTH = 15_000;
const MAX_CPU_SECONDS = 3; // linear work takes some tenths; anything quadratic takes far longer

const cpuSeconds = (): number => process.cpuUsage().user / 1_000_000;

describe("hostile texts", () => {
  it.each([
    "m,de ",
    ",",
    "\ufffd",
    "a,",
    "Ã¸",
    "Ã",
    "1,",
    ",U ",
    "S, ",
    "a-\nb",
    "_a",
    "p, m,de og b,rn ",
    "æ,b",
    "&amp;",
    "=C3",
    "ae",
    "paa ",
    "M›d ",
    "b r ",
    "\n",
    ", ",
  ])("a single line of %j ends soon", (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const begun = cpuSeconds();
    repairText(text);
    repairText(`Det er p, m,det b,rneomr,det ${text}`);
    expect(cpuSeconds() - begun).toBeLessThan(MAX_CPU_SECONDS);
  });
});
