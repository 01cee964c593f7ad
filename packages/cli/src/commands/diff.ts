import { type ItemVersion, itemHistory } from "@referat/ingest";
import { Command } from "commander";
import { createTwoFilesPatch } from "diff";
import { withInstallation } from "../compose.ts";
import { terminalText } from "../terminal-text.ts";
import { kindName } from "../words/kind-name.ts";

/** `referat diff ITEM`: what changed between the versions of an agenda item. */
export function diffCommand(): Command {
  return new Command("diff")
    .description("Vis, hvordan et punkt er ændret fra version til version")
    .argument("<punkt>", "punktets id (vises af referat search)")
    .option("--json", "skriv alle versioner som JSON")
    .addHelpText("after", "\nEksempler:\n  referat diff teknikudvalget-2024-05-07-3")
    .action(async (itemId: string, options: { json?: boolean }) => {
      const history = await withInstallation(({ archive }) => itemHistory(archive, itemId));
      if (history.length === 0) throw new Error(`Intet dokument viser et punkt ${itemId}.`);
      process.stdout.write(options.json ? `${JSON.stringify(history, null, 2)}\n` : terminalText(patches(history)));
    });
}

function patches(history: readonly ItemVersion[]): string {
  const changes = history.slice(1).flatMap((after, index) => {
    const before = history[index];
    const [from, to] = [before ? printed(before) : "", printed(after)];
    return before && from !== to ? [createTwoFilesPatch(label(before), label(after), from, to)] : [];
  });
  return changes.length > 0
    ? changes.join("\n")
    : `${history.length} ${history.length === 1 ? "version" : "versioner, alle med de samme ord"}.\n`;
}

const label = ({ document, version }: ItemVersion) =>
  `${document.name} (${kindName(version.kind)}, læst ${version.parsedAt})`;

/** The words of an item, as printed, in the order of the page. */
function printed({ item }: ItemVersion): string {
  const sections = item.sections.map(({ heading, text }) => `${heading ?? ""}\n${text}`);
  return `${[`${item.number}. ${item.title}`, ...sections].join("\n\n")}\n`;
}
