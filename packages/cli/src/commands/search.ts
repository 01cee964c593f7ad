import { SearchParameters, searchItems } from "@referat/search-api";
import { Visibility } from "@referat/search-index";
import { Command, Option } from "commander";
import type { ZodError } from "zod";
import { hitLines } from "../hit-lines.ts";
import { withItems } from "../with-items.ts";
import { counted } from "../words/counted.ts";

interface Options {
  readonly body?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly sort?: string;
  readonly limit: string;
  readonly access: string;
  readonly json?: boolean;
}

/** `referat search "…"`: the same search as the page and the API. */
export function searchCommand(): Command {
  return new Command("search")
    .description("Find punkter, og hvad der blev besluttet")
    .argument("<spørgsmål...>", 'ord, "en vending", -uden, sagsnumre, datoer')
    .option("--body <navn...>", "kun disse udvalg")
    .option("--from <dag>", "møder fra denne dag, ÅÅÅÅ-MM-DD")
    .option("--to <dag>", "møder til og med denne dag, ÅÅÅÅ-MM-DD")
    .addOption(new Option("--sort <orden>", "rækkefølge").choices(["relevance", "newest", "oldest"]))
    .option("--limit <antal>", "hvor mange", "10")
    .addOption(new Option("--access <hvem>", "søg som").choices(Visibility.options).default("open"))
    .option("--json", "skriv svaret som JSON")
    .addHelpText(
      "after",
      '\nEksempler:\n  referat search fritidsjob\n  referat search --from 2024-01-01 --json "budget 2025"',
    )
    .action((question: string[], options: Options, command: Command) => search(question.join(" "), options, command));
}

const USAGE: Readonly<Record<string, string>> = {
  q: "spørgsmålet er for langt",
  body: "--body skal være navne på udvalg",
  from: "--from skal være en dag, ÅÅÅÅ-MM-DD",
  to: "--to skal være en dag, ÅÅÅÅ-MM-DD",
  perPage: "--limit skal være et helt tal fra 1 til 100",
};

function usageProblems({ issues }: ZodError): string {
  return [...new Set(issues.map(({ path, message }) => USAGE[String(path[0])] ?? message))].join("; ");
}

async function search(q: string, options: Options, command: Command): Promise<void> {
  const { body, from, to, sort, limit: perPage } = options;
  const parameters = SearchParameters.safeParse({ q, body, from, to, sort, perPage });
  if (!parameters.success) return command.error(`fejl: ${usageProblems(parameters.error)}`);
  const result = await withItems(Visibility.parse(options.access), (items) => searchItems(items, parameters.data, []));
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else process.stdout.write(result.hits.map(hitLines).join(""));
  process.stderr.write(`${counted(result.total, "punkt", "punkter")}, ${result.tookMs} ms\n`);
}
