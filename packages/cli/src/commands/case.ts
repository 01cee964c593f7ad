import { BadParameters, type CaseFound, findCase, NotFound, type VisibleItems } from "@referat/search-api";
import { Visibility } from "@referat/search-index";
import { Command, Option } from "commander";
import { hitLines } from "../hit-lines.ts";
import { withItems } from "../with-items.ts";
import { counted } from "../words/counted.ts";

interface Options {
  readonly access: string;
  readonly json?: boolean;
}

/** `referat case NUMBER`: everything decided on one journal number, oldest first. */
export function caseCommand(): Command {
  return new Command("case")
    .description("Alt, hvad der er besluttet i én sag, ældste først")
    .argument("<nummer...>", "skrevet på hvilken som helst måde; begyndelsen af et nummer giver alle sager under det")
    .addOption(new Option("--access <hvem>", "se det som").choices(Visibility.options).default("open"))
    .option("--json", "skriv svaret som JSON")
    .addHelpText(
      "after",
      '\nEksempler:\n  referat case 00.01.00-P35-9-22\n  referat case --json "00.01.00 – p35 – 9 - 22"',
    )
    .action(async (number: string[], options: Options) => {
      const found = await withItems(Visibility.parse(options.access), (items) => find(items, number.join(" ")));
      process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : found.items.map(hitLines).join(""));
      process.stderr.write(summary(found));
    });
}

async function find(items: VisibleItems, number: string): Promise<CaseFound> {
  try {
    return await findCase(items, number);
  } catch (cause) {
    if (cause instanceof BadParameters) throw new Error(`${number} er ikke et sagsnummer.`, { cause });
    if (cause instanceof NotFound) throw new Error(`Der er intet i sag ${number}.`, { cause });
    throw cause;
  }
}

function summary({ caseNumber, match, meetingCase, items, mentions }: CaseFound): string {
  const series = meetingCase ? "; nummeret er mødernes eget og ikke en sags" : "";
  const below = match === "prefix" ? "under" : "på";
  return `${counted(items.length, "punkt", "punkter")} ${below} ${caseNumber}, nævnt i ${counted(mentions.length, "andet", "andre")}${series}\n`;
}
