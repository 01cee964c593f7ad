import type { Minutes } from "@referat/parser/records";
import { outcomeName } from "@referat/search-api/outcome-name";
import { Command } from "commander";
import { findInputFiles } from "../read/find-input-files.ts";
import { type ReadFailure, readMinutes } from "../read/read-minutes.ts";
import { terminalText } from "../terminal-text.ts";
import { counted } from "../words/counted.ts";
import { kindName } from "../words/kind-name.ts";

interface Options {
  readonly json?: boolean;
  readonly pretty?: boolean;
  readonly municipality?: string;
}

/** `referat parse FILE…`: reads minutes into records, without archive, queue or index. */
export function parseCommand(): Command {
  return new Command("parse")
    .description("Læs referater, og vis, hvad der blev fundet i dem")
    .argument("<sti...>", "filer og mapper")
    .option("--json", "ét referat pr. linje på standard-output (for et enkelt dokument kun dette)")
    .option("--pretty", "det samme med indrykning")
    .option("--municipality <navn>", "kommunen, hvor referatet ikke selv siger det")
    .addHelpText(
      "after",
      "\nEksempler:\n  referat parse referat.pdf\n  referat parse --json referat.txt > record.json\n  referat parse --json ~/referater > records.ndjson",
    )
    .action(async (paths: string[], options: Options) => {
      if (!(await parse(paths, options))) process.exitCode = 1;
    });
}

/** @returns whether every file could be read */
async function parse(paths: readonly string[], options: Options): Promise<boolean> {
  const files = await findInputFiles(paths);
  let complete = files.length > 0;
  if (files.length === 0) process.stderr.write("Der er ingen filer i disse mapper.\n");
  for (const file of files) {
    for (const { record, problem } of await readMinutes(file, options)) {
      if (problem !== null) {
        complete = false;
        process.stderr.write(terminalText(`${file}: ${problem}\n`));
      }
      process.stdout.write(print(record, options));
    }
  }
  return complete;
}

function print(outcome: Minutes | ReadFailure, { json, pretty }: Options): string {
  if (pretty) return `${JSON.stringify(outcome, null, 2)}\n`;
  if (json) return `${JSON.stringify(outcome)}\n`;
  return "error" in outcome ? "" : summary(outcome);
}

const SEVERITIES = { error: "fejl", warning: "advarsel", info: "oplysning" } as const;

/** A few lines for people: what was read, one line an item. */
function summary({ source, kind, meeting, items, coverage, diagnostics }: Minutes): string {
  const head = `${source.name}: ${kindName(kind)}, ${meeting.body ?? "?"}, ${meeting.date ?? "?"}, ${counted(items.length, "punkt", "punkter")}, ${Math.round(coverage * 100)} % af linjerne læst`;
  const lines = items.map((item) => {
    const decision =
      item.decision === null
        ? "ingen beslutning"
        : `${outcomeName(item.decision.outcome)}: ${firstWords(item.decision.text)}`;
    return `  ${item.number} ${item.title} [${item.caseNumber?.canonical ?? "-"}] ${item.access === "closed" ? "(lukket) " : ""}${decision}`;
  });
  const doubts = diagnostics.map(({ severity, code, message }) => `  ${SEVERITIES[severity]} ${code}: ${message}`);
  return terminalText(`${[head, ...lines, ...doubts].join("\n")}\n`);
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
