import type { Proposal, TextRepair } from "./text-repair.ts";

/** A letter and the marks that belong to it as characters of their own: `a` + ring for `å`. */
const DECOMPOSED = "\\p{L}\\p{M}+";
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };
/** An invisible hyphen that only matters where a line ends. */
const SOFT_HYPHEN = "\u00ad";
const COMPOSITION = new RegExp(`${DECOMPOSED}|[${Object.keys(LIGATURES).join("")}]|${SOFT_HYPHEN}(?!\\n|$)`, "gu");

/** One character for one letter: composed letters, ligatures taken apart, soft hyphens gone. Never NFKC, which makes `½` `1⁄2`. */
export function fixComposition(text: string): Proposal {
  const repairs: TextRepair[] = [];
  for (const { 0: before, index } of text.matchAll(COMPOSITION)) {
    const after = before === SOFT_HYPHEN ? "" : (LIGATURES[before] ?? before.normalize("NFC"));
    if (after === before) continue;
    repairs.push({
      start: index,
      end: index + before.length,
      before,
      after,
      rule: "composition",
      tier: 1,
      confidence: 1,
      alternatives: [],
    });
  }
  return { repairs, doubts: [] };
}
