import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { formatWordCounts, wordCountsFile } from "@referat/lexicon";
import { Command } from "commander";
import { learnWords } from "../repair/learn-words.ts";
import { terminalText } from "../terminal-text.ts";
import { counted } from "../words/counted.ts";

interface LearnOptions {
  readonly out?: string;
  readonly json?: boolean;
}

/** `referat lexicon learn DIR`: counts the words of clean minutes, so that repair chooses as those minutes would. */
export function lexiconCommand(): Command {
  const learn = new Command("learn")
    .description("Tæl ordene i jeres egne referater; repair foretrækker dem derefter")
    .argument("<mappe>", "en mappe med referater; ødelagte linjer springes over")
    .option("--out <fil>", "hvor der skrives (ellers den fil, som repair læser, se REFERAT_WORD_COUNTS)")
    .option("--json", "skriv som JSON, hvad der blev lært")
    .addHelpText(
      "after",
      "\nEksempler:\n  referat lexicon learn ~/referater\n  referat lexicon learn arkiv --out tal.txt",
    )
    .action(async (folder: string, options: LearnOptions) => {
      const { counts, read, skipped } = await learnWords(folder, (message) =>
        process.stderr.write(terminalText(`${message}\n`)),
      );
      if (read === 0) throw new Error(`I ${folder} er der intet dokument, der kunne læses; intet er skrevet.`);
      const out = options.out ?? wordCountsFile();
      await writeWhole(out, formatWordCounts(counts));
      const summary = { documents: read, skipped, words: counts.size, file: out };
      process.stdout.write(
        options.json
          ? `${JSON.stringify(summary)}\n`
          : `${summary.words} ord fra ${counted(read, "dokument", "dokumenter")} (${skipped} sprunget over), skrevet i ${out}\n`,
      );
    });
  return new Command("lexicon")
    .description("De ord, repair kender")
    .addCommand(learn)
    .addHelpText("after", "\nEksempel:\n  referat lexicon learn ~/referater");
}

/** Writes beside the file and renames, so that nobody ever reads half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}
