import { SearchParameters, searchItems } from "@referat/search-api";
import { Visibility } from "@referat/search-index";
import { Command, Option } from "commander";
import { hitLines } from "../hit-lines.ts";
import { withItems } from "../with-items.ts";

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
    .argument("<question...>", 'ord, "en vending", -uden, sagsnumre, datoer')
    .option("--body <name...>", "kun disse udvalg")
    .option("--from <day>", "møder fra denne dag, ÅÅÅÅ-MM-DD")
    .option("--to <day>", "møder til og med denne dag, ÅÅÅÅ-MM-DD")
    .addOption(new Option("--sort <order>", "rækkefølge").choices(["relevance", "newest", "oldest"]))
    .option("--limit <number>", "hvor mange", "10")
    .addOption(new Option("--access <who>", "søg som").choices(Visibility.options).default("open"))
    .option("--json", "skriv svaret som JSON")
    .addHelpText(
      "after",
      '\nEksempler:\n  referat search fritidsjob\n  referat search --from 2024-01-01 --json "budget 2025"',
    )
    .action((question: string[], options: Options, command: Command) => search(question.join(" "), options, command));
}

async function search(q: string, options: Options, command: Command): Promise<void> {
  const { body, from, to, sort, limit: perPage } = options;
  const parameters = SearchParameters.safeParse({ q, body, from, to, sort, perPage });
  if (!parameters.success)
    return command.error(
      `error: ${parameters.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`,
    );
  const result = await withItems(Visibility.parse(options.access), (items) => searchItems(items, parameters.data, []));
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else process.stdout.write(result.hits.map(hitLines).join(""));
  process.stderr.write(`${result.total} punkter, ${result.tookMs} ms\n`);
}
