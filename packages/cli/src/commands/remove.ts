import { removeDocument } from "@referat/ingest";
import { Command } from "commander";
import { runWorker, withInstallation } from "../compose.ts";
import { waitUntilGone } from "../remove/wait-until-gone.ts";
import { terminalText } from "../terminal-text.ts";

/** `referat remove`: takes a document down for good. */
export function removeCommand(): Command {
  return new Command("remove")
    .description("Fjern et dokument for altid: fra indeks og arkiv, og så det ikke kommer igen")
    .argument("<dokument>", "dokumentets id (referat search --json viser det som documentId)")
    .requiredOption("--reason <tekst>", "hvorfor; gemmes sammen med id'et")
    .addHelpText(
      "after",
      '\nEksempler:\n  referat remove 3f18fd7e0e41887d5dd9888c6243d4ac --reason "Personoplysninger i bilag"',
    )
    .action(async (documentId: string, options: { reason: string }) => {
      const names = await withInstallation(async (installation) => {
        const { archive, queues } = installation.connections;
        const removal = { reason: options.reason, at: new Date().toISOString() };
        const tombstones = await removeDocument(archive, documentId, removal, queues.enqueue);
        if (tombstones.length === 0) throw new Error(`Der er intet dokument ${documentId}.`);
        const worker = (await queues.hasWorker()) ? undefined : await runWorker(installation);
        await waitUntilGone(archive, tombstones);
        await worker?.stop();
        return tombstones.map(({ name }) => name);
      });
      process.stdout.write(`${terminalText(names.join(", "))} kan ikke længere findes og kommer ikke igen.\n`);
    });
}
