import { countWords } from "@referat/lexicon";
import type { Knowledge } from "../knowledge.ts";
import { type TextLine, textLines } from "../text-lines.ts";
import type { Proposal, TextRepair } from "../text-repair.ts";
import { createContextScore } from "./context-score.ts";
import { findDamagedLines } from "./find-damaged-lines.ts";
import { createWordFinder } from "./find-word-readings.ts";
import { fixLine, type LineKit } from "./fix-line.ts";
import type { Placeholder } from "./placeholder.ts";
import { createSegmentReader } from "./read-segment.ts";
import { createWordScores } from "./word-scores.ts";

const DANISH_LETTER = /[æøåÆØÅ]/;

/**
 * Gives lost letters back where one placeholder stands for them: `opf,lgning p, omr,det` → `opfølgning på området`.
 * Lines that are not proven damaged are not looked at.
 */
export function fixPlaceholders(text: string, placeholder: Placeholder, knowledge: Knowledge): Proposal {
  const lines = textLines(text);
  const lexicon = knowledge.lexicon();
  const damaged = findDamagedLines(lines, placeholder, lexicon);
  if (damaged.lines.length === 0) return { repairs: [], doubts: [] };
  const scores = createWordScores(knowledge.counts(), countWords(cleanLines(lines)));
  const kit: LineKit = {
    read: createSegmentReader({ find: createWordFinder(lexicon), scores, placeholder }),
    scores,
    contextScore: createContextScore(),
    placeholder,
    lost: placeholder.character.repeat(damaged.run),
  };
  const above = new Map(lines.map((line, index) => [line, lines[index - 1]?.text]));
  const found = damaged.lines.flatMap((line) => fixLine(line, above.get(line), kit));
  return { repairs: found.filter(isApplied), doubts: found.filter((repair) => !isApplied(repair)) };
}

const isApplied = ({ tier, before, after }: TextRepair): boolean => tier < 4 && before !== after;

/** The document's own undamaged words are the best evidence there is. */
function* cleanLines(lines: readonly TextLine[]): Generator<string> {
  for (const { text } of lines) if (DANISH_LETTER.test(text)) yield text;
}
