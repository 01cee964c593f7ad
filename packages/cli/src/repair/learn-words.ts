import { countWords, type WordCounts } from "@referat/lexicon";
import { repairText } from "@referat/parser/repair-text";
import { extractedText } from "@referat/parser/source-document";
import { extractPath } from "../read/extract-path.ts";
import { findInputFiles } from "../read/find-input-files.ts";

/** What a folder of minutes taught. */
export interface LearntWords {
  readonly counts: WordCounts;
  readonly read: number;
  readonly skipped: number;
}

const DANISH_LETTER = /[æøåÆØÅ]/;

/**
 * Counts the words of every document below a folder. Damaged lines are passed over: what they say about letters is what
 * repair guessed.
 * @param tell gets one sentence for every document that cannot be read
 */
export async function learnWords(folder: string, tell: (message: string) => void): Promise<LearntWords> {
  const counts = new Map<string, number>();
  let read = 0;
  let skipped = 0;
  for (const path of await findInputFiles([folder])) {
    const lines = await cleanLines(path, tell);
    if (!lines) {
      skipped++;
      continue;
    }
    read++;
    for (const [word, count] of countWords(lines)) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return { counts, read, skipped };
}

async function cleanLines(path: string, tell: (message: string) => void): Promise<string[] | undefined> {
  try {
    const text = extractedText(await extractPath(path));
    const repaired = repairText(text).text.split("\n");
    return text.split("\n").filter((line, index) => DANISH_LETTER.test(line) && line === repaired[index]);
  } catch (error) {
    tell(`${path}: ${error instanceof Error ? error.message : String(error)}; sprunget over`);
    return undefined;
  }
}
