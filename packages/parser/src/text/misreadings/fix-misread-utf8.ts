import { SINGLE_BYTE_SETS } from "../single-byte-sets.ts";
import type { Proposal, TextRepair } from "../text-repair.ts";

/** Text may have been through the wrong reading several times: `æ` → `Ã¦` → `ÃƒÂ¦` → …; each round undoes one. */
const MAX_ROUNDS = 4;
/** A run of characters outside ASCII; UTF-8 misread never leaves ASCII in the middle of a letter. */
const RUN = /[\u0080-\uffff]+/g;
/** What letters and marks of Danish text come out as: Latin-1, and the marks word processors put in. */
const EXPECTED =
  /^[\u00a0-\u00ff\u2010-\u2015\u2018-\u201f\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\u2212\u00a7\ufeff\ufb01\ufb02]+$/u;
/** The first byte of a letter of two bytes, and of a mark of three, as Latin-1 and windows-1252 show them. */
const STILL_MISREAD = /[\u00c2\u00c3\u00e2\u0192\u201a\u221a\u00ac\u251c\u252c\u00d4]/;

/** What a right decoding consists of; anything else is possible, but a table that gives these is the right one. */
const DANISH = /^[æøåÆØÅéÉ–—’”“•…§½´°\u00a0]+$/;
/** So many different runs tell which table it was. */
const ENOUGH_RUNS = 500;

/** Misread letters stand between ASCII ones; a longer run is another script. */
const LONGEST_RUN = 200;

type Decode = (run: string) => string | undefined;

const DECODERS: readonly Decode[] = Object.values(SINGLE_BYTE_SETS).map(decoderFor);

/**
 * Gives back text that was UTF-8 and was read as a single-byte set: `mÃ¸de` (windows-1252), `m├©de` (850), `m√∏de`
 * (Macintosh), also several times over. A run that is not UTF-8 from end to end stays: `HÅØYA`, `5 °C`, `PÅ“`.
 */
export function fixMisreadUtf8(text: string): Proposal {
  const runs = [...text.matchAll(RUN)];
  const decoders = likeliestFirst([...new Set(runs.map(([run]) => run))].slice(0, ENOUGH_RUNS));
  const decoded = new Map<string, string | undefined>();
  const repairs: TextRepair[] = [];
  for (const { 0: before, index } of runs) {
    if (!decoded.has(before)) decoded.set(before, decodeRun(before, decoders));
    const after = decoded.get(before);
    if (after === undefined) continue;
    const end = index + before.length;
    repairs.push({ start: index, end, before, after, rule: "misread-utf8", tier: 1, confidence: 1, alternatives: [] });
  }
  return { repairs, doubts: [] };
}

/** Several tables may decode a run, into different letters; the one that gives most Danish over all runs comes first. */
function likeliestFirst(runs: readonly string[]): readonly Decode[] {
  const scored = DECODERS.map((decode) => ({
    decode,
    score: runs.filter((run) => DANISH.test(decodeRun(run, [decode]) ?? "")).length,
  }));
  return scored.sort((left, right) => right.score - left.score).map(({ decode }) => decode);
}

function decodeRun(run: string, decoders: readonly Decode[]): string | undefined {
  if (run.length < 2 || run.length > LONGEST_RUN) return undefined;
  for (const decode of decoders) {
    let current: string | undefined = run;
    for (let round = 0; round < MAX_ROUNDS && current !== undefined; round++) {
      current = decode(current);
      if (current !== undefined && EXPECTED.test(current) && !mayBeMisread(current)) return current;
    }
  }
  return undefined;
}

/** `Ã¦` could be decoded once more; `æ` and `–` could not. */
function mayBeMisread(text: string): boolean {
  return text.length > 1 && STILL_MISREAD.test(text) && DECODERS.some((decode) => decode(text) !== undefined);
}

function decoderFor(upper: string): Decode {
  const bytes = new Map([...upper].map((character, index) => [character, 0x80 + index]));
  return (run) => {
    const codes: number[] = [];
    for (const character of run) {
      const code = bytes.get(character) ?? c1Control(character);
      if (code === undefined) return undefined;
      codes.push(code);
    }
    return strictUtf8(codes);
  };
}

/** Control characters 0x80–0x9F stand for their own byte in every set: the sets leave some bytes undefined. */
function c1Control(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code >= 0x80 && code <= 0x9f ? code : undefined;
}

function strictUtf8(codes: readonly number[]): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(codes));
  } catch {
    return undefined;
  }
}
