import { type CaseFound, findCase } from "@referat/search-api";
import { Visibility } from "@referat/search-index";
import { Command, Option } from "commander";
import { hitLines } from "../hit-lines.ts";
import { withItems } from "../with-items.ts";

interface Options {
  readonly access: string;
  readonly json?: boolean;
}

/** `referat case NUMBER`: everything decided on one journal number, oldest first. */
export function caseCommand(): Command {
  return new Command("case")
    .description("Alt, hvad der er besluttet i én sag, ældste først")
    .argument("<number...>", "skrevet på hvilken som helst måde; begyndelsen af et nummer giver alle sager under det")
    .addOption(new Option("--access <who>", "se det som").choices(Visibility.options).default("open"))
    .option("--json", "skriv svaret som JSON")
    .addHelpText(
      "after",
      '\nEksempler:\n  referat case 00.01.00-P35-9-22\n  referat case --json "00.01.00 – p35 – 9 - 22"',
    )
    .action(async (number: string[], options: Options) => {
      const found = await withItems(Visibility.parse(options.access), (items) => findCase(items, number.join(" ")));
      process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : found.items.map(hitLines).join(""));
      process.stderr.write(summary(found));
    });
}

function summary({ caseNumber, match, meetingCase, items, mentions }: CaseFound): string {
  const series = meetingCase ? "; the number is a meeting series' own, not a topic's" : "";
  const below = match === "prefix" ? "below " : "on ";
  return `${items.length} agenda items ${below}${caseNumber}, mentioned in ${mentions.length} others${series}\n`;
}
