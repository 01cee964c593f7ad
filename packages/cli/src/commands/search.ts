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
    .description("Find agenda items and what was decided")
    .argument("<question...>", 'words, "a phrase", -without, journal numbers, dates')
    .option("--body <name...>", "only these bodies")
    .option("--from <day>", "first day of the meeting, YYYY-MM-DD")
    .option("--to <day>", "last day of the meeting, YYYY-MM-DD")
    .addOption(new Option("--sort <order>", "order").choices(["relevance", "newest", "oldest"]))
    .option("--limit <number>", "how many hits", "10")
    .addOption(new Option("--access <who>", "search as").choices(Visibility.options).default("open"))
    .option("--json", "print the answer as JSON")
    .addHelpText(
      "after",
      '\nExamples:\n  referat search fritidsjob\n  referat search --from 2024-01-01 --json "budget 2025"',
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
  process.stderr.write(`${result.total} agenda items, ${result.tookMs} ms\n`);
}
