import type { RepairedText } from "@referat/parser/repair-text";

type Entry = RepairedText["repairs"][number];

/** One line for every edit and every doubt: place, before, after, why, how sure, what else it could be. */
export function explainRepairs(text: string, encoding: string, { repairs, doubts }: RepairedText): string {
  const placeOf = placeFinder(text);
  const lines = [...repairs, ...doubts]
    .sort((left, right) => left.start - right.start)
    .map((entry) => `${placeOf(entry.start).padStart(8)}  ${describe(entry)}\n`);
  const summary = `${repairs.length} rettelser, ${doubts.length} tvivl, læst som ${encoding}\n`;
  return lines.join("") + summary;
}

function describe({ before, after, rule, tier, confidence, alternatives }: Entry): string {
  const readings = alternatives.length > 0 ? `, eller ${alternatives.join(", ")}` : "";
  const edit = tier < 4 ? `${before} → ${after}` : `${before} står${after === before ? "" : `; måske ${after}`}`;
  return `${edit}${readings}  (${rule}, trin ${tier}, ${confidence})`;
}

/** Line and column of an offset, both from 1. Offsets must come in ascending order. */
function placeFinder(text: string): (offset: number) => string {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let next = text.indexOf("\n", lineStart); next >= 0 && next < offset; next = text.indexOf("\n", lineStart)) {
      line++;
      lineStart = next + 1;
    }
    return `${line}:${offset - lineStart + 1}`;
  };
}
