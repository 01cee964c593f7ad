import type { Proposal, TextRepair } from "./text-repair.ts";

/**
 * Headings that optical recognition misreads, by the shapes it mixes up: I, l and 1; O, 0 and Ø; rn and m.
 * Only these words, only whole and only with a wrong shape in them: people's own misprints are theirs.
 */
const HEADINGS: readonly string[] = [
  "Indstilling",
  "Indkaldelse",
  "Indholdsfortegnelse",
  "Beslutning",
  "Økonomi",
  "Økonomiudvalget",
  "Sagsfremstilling",
  "Kommunalbestyrelsen",
  "Bilag",
  "Dagsorden",
];

/** What each letter is misread as. */
const MISREAD_AS: Readonly<Record<string, string>> = { I: "l1|", l: "I1|", i: "1|", Ø: "0", O: "0", o: "0" };

const SHAPES = HEADINGS.map((heading) => ({ heading, shape: shapeOf(heading) }));
/** One expression for all: every heading with every shape its letters may have. */
const MISPRINT = new RegExp(`(?<![\\p{L}\\d|])(?:${SHAPES.map(({ shape }) => shape).join("|")})(?![\\p{L}\\d|])`, "gu");

function shapeOf(heading: string): string {
  return [...heading].map((letter) => (MISREAD_AS[letter] ? `[${letter}${MISREAD_AS[letter]}]` : letter)).join("");
}

/** Gives headings their letters back that optical recognition misread: `lndstilling`, `0konomi`, `Bes1utning`. */
export function fixMisprints(text: string): Proposal {
  const repairs: TextRepair[] = [];
  for (const { 0: before, index } of text.matchAll(MISPRINT)) {
    const after = SHAPES.find(({ shape }) => new RegExp(`^${shape}$`, "u").test(before))?.heading ?? before;
    if (after === before) continue;
    const place = { start: index, end: index + before.length, before, after };
    repairs.push({ ...place, rule: "misprint", tier: 2, confidence: 0.995, alternatives: [] });
  }
  return { repairs, doubts: [] };
}
