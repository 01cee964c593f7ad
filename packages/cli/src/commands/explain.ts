import { type Explanation, explainMinutes, type LineExplanation } from "@referat/parser";
import { Command, InvalidArgumentError } from "commander";
import { extractPath } from "../read/extract-path.ts";
import { terminalText } from "../terminal-text.ts";
import { roleName } from "../words/role-name.ts";

interface Options {
  readonly item?: number;
  readonly json?: boolean;
}

/** `referat explain FILE`: which rule made each line a heading, a clause or an outcome, and what was left over. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("Vis, hvad hver linje i et dokument blev læst som, og hvorfor")
    .argument("<fil>", "ét dokument")
    .option("--item <n>", "kun det n-te punkt, talt fra 1", position)
    .option("--json", "skriv forklaringen som JSON")
    .addHelpText("after", "\nEksempler:\n  referat explain referat.pdf\n  referat explain --item 3 referat.txt")
    .action(async (path: string, options: Options) => {
      const explanation = explainMinutes(await extractPath(path));
      const lines = explanation.lines.filter(({ item }) => options.item === undefined || item === options.item);
      process.stdout.write(
        options.json ? `${JSON.stringify({ lines }, null, 2)}\n` : table(lines, explanation, options),
      );
    });
}

function position(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Skriv punktets plads: 1, 2, 3 …");
  return number;
}

const ROLE_WIDTH = 22;
const TEXT_WIDTH = 60;

function table(lines: readonly LineExplanation[], { minutes }: Explanation, { item }: Options): string {
  const rows = lines.map(({ line, role, why, text }) => {
    const shown = text.length <= TEXT_WIDTH ? text : `${text.slice(0, TEXT_WIDTH - 1)}…`;
    return `${String(line).padStart(5)}  ${roleName(role).padEnd(ROLE_WIDTH)} ${shown}\n       ${"".padEnd(ROLE_WIDTH)} ↳ ${why}`;
  });
  const doubts = item === undefined ? minutes.diagnostics.map(({ code, message }) => `${code}: ${message}`) : [];
  return terminalText(`${[...rows, ...doubts].join("\n")}\n`);
}
