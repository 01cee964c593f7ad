import { SINGLE_BYTE_SETS } from "../single-byte-sets.ts";
import type { Proposal, TextRepair } from "../text-repair.ts";

/** Controls 0x80–0x9F are in no text; they are the quotes and dashes of windows-1252, read as Latin-1. */
const CONTROL = /[\u0080-\u009f]/g;

/** Gives quotes and dashes back where windows-1252 was read as Latin-1 (U+0094 was `”`). */
export function fixControlCharacters(text: string): Proposal {
  const repairs: TextRepair[] = [];
  for (const { 0: before, index } of text.matchAll(CONTROL)) {
    const after = SINGLE_BYTE_SETS["windows-1252"][before.charCodeAt(0) - 0x80] ?? before;
    if (after === before) continue;
    const place = { start: index, end: index + 1, before, after };
    repairs.push({ ...place, rule: "control-character", tier: 2, confidence: 0.995, alternatives: [] });
  }
  return { repairs, doubts: [] };
}
