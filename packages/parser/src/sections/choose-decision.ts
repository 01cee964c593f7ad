import type { RawSection } from "./find-sections.ts";

/** This meeting's decision among the sections of an item: the one that names body and day, else the first with text, else the last. */
export function chooseDecision(sections: readonly RawSection[]): RawSection | null {
  const own = sections.filter((section) => section.kind === "decision");
  const filled = own.filter((section) => section.blocks.length > 0);
  return filled.find((section) => section.heading?.date != null) ?? filled[0] ?? own[own.length - 1] ?? null;
}
