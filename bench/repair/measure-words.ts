import { shippedKnowledge } from "@referat/parser/knowledge";
import { type RepairedText, repairText } from "@referat/parser/repair-text";
import { compareWords, noFigures, type WordFigures } from "./compare-words.ts";
import type { Corpus } from "./corpora.ts";
import { damageLines, losePlaceholder, misreadSingleByte, misreadUtf8, transliterate } from "./damage.ts";

/** How a text is damaged: not at all without a placeholder; all of it without `takes`. */
interface Damage {
  readonly placeholder?: string;
  readonly takes?: (line: number) => boolean;
}

/** Damages every document, repairs it and compares the words. */
export function measureDamage(corpora: readonly Corpus[], { placeholder, takes }: Damage): WordFigures {
  return measure(corpora, (text) => {
    if (placeholder === undefined) return text;
    return damageLines(text, takes ?? (() => true), (line) => losePlaceholder(line, placeholder));
  });
}

function measure(corpora: readonly Corpus[], damage: (text: string) => string, repair = repairWith): WordFigures {
  const figures = noFigures();
  for (const corpus of corpora) {
    const damaged = damage(corpus.text);
    compareWords(figures, corpus.text, damaged, repair(damaged, corpus));
  }
  return figures;
}

function repairWith(damaged: string, { counts }: Corpus): RepairedText {
  return repairText(damaged, counts === "shipped" ? shippedKnowledge : { ...shippedKnowledge, counts: () => counts });
}

const MISREADINGS: Readonly<Record<string, (text: string) => string>> = {
  "UTF-8 as windows-1252": (text) => misreadUtf8(text, "windows-1252"),
  "UTF-8 as Latin-1": (text) => misreadUtf8(text, "iso-8859-1"),
  "UTF-8 as 8859-15": (text) => misreadUtf8(text, "iso-8859-15"),
  "UTF-8 as 850": (text) => misreadUtf8(text, "ibm850"),
  "UTF-8 as 437": (text) => misreadUtf8(text, "ibm437"),
  "UTF-8 as 865": (text) => misreadUtf8(text, "ibm865"),
  "UTF-8 as Macintosh": (text) => misreadUtf8(text, "macintosh"),
  "UTF-8 as windows-1252, twice": (text) => misreadUtf8(text, "windows-1252", 2),
  "UTF-8 as windows-1252, thrice": (text) => misreadUtf8(text, "windows-1252", 3),
  "windows-1252 as Macintosh": (text) => misreadSingleByte(text, "windows-1252", "macintosh"),
  "windows-1252 as 850": (text) => misreadSingleByte(text, "windows-1252", "ibm850"),
  "Macintosh as windows-1252": (text) => misreadSingleByte(text, "macintosh", "windows-1252"),
  "850 as windows-1252": (text) => misreadSingleByte(text, "ibm850", "windows-1252"),
  "letters and marks apart (NFD)": (text) => text.normalize("NFD"),
  "HTML entities": (text) => text.replace(/[\u0080-\uffff]/g, (letter) => `&#${letter.charCodeAt(0)};`),
  "ae, oe and aa": transliterate,
};

/** One line per misreading: how many words came back, beside text left as it is and beside UTF-8 read back alone. */
export function measureMisreading(group: string, corpora: readonly Corpus[]): string[] {
  return Object.entries(MISREADINGS).map(([name, damage]) => {
    const ours = share(measure(corpora, damage));
    const codecOnly = share(measure(corpora, damage, readBackAsUtf8));
    return `${`${group} ${name}`.padEnd(40)} back ${ours}   codec only ${codecOnly}   raw ${share(measure(corpora, damage, leaveAsIs))}`;
  });
}

const leaveAsIs = (text: string): RepairedText => ({ text, repairs: [], doubts: [] });

/** What programs that know encodings but no Danish do: windows-1252 written back to bytes and read as UTF-8. */
function readBackAsUtf8(text: string): RepairedText {
  const read = misreadBack(text);
  return leaveAsIs(read.includes("\ufffd") ? text : read);
}

function misreadBack(text: string): string {
  const bytes = misreadSingleByte(text, "windows-1252", "iso-8859-1");
  return Buffer.from(bytes, "latin1").toString("utf8");
}

const share = ({ damaged, exact }: WordFigures): string => percent(exact, damaged);
const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`);

/** One line of the table. */
export function formatFigures(name: string, figures: WordFigures): string {
  const { damaged, exact, ignoringCase, left, others, othersChanged, tiers } = figures;
  const byTier = Object.entries(tiers).map(([tier, { edits, wrong }]) => `tier ${tier}: ${edits - wrong}/${edits}`);
  const words = `${damaged} words, back ${percent(ignoringCase, damaged)}, with case ${percent(exact, damaged)}, left ${left}`;
  return `${name.padEnd(24)} ${words}, others changed ${othersChanged}/${others}   ${byTier.join("  ")}`;
}
