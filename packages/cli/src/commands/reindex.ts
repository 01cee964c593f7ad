import { rebuildIndex, requestReading } from "@referat/ingest";
import { Command } from "commander";
import { withInstallation } from "../compose.ts";

const LINE_EVERY_MS = 2_000;

/** `referat reindex`: a fresh index from the archive, compared, then swapped in. */
export function reindexCommand(): Command {
  return new Command("reindex")
    .description("Lav et nyt indeks ud fra arkivet, sammenlign, og sæt det ind")
    .option("--reparse", "læs først alle dokumenter igen med denne udgave (det gør en worker; se referat status)")
    .option("--json", "skriv resultatet som JSON")
    .addHelpText("after", "\nEksempler:\n  referat reindex\n  referat reindex --reparse")
    .action(async (options: { reparse?: boolean; json?: boolean }) => {
      const report = await withInstallation(async ({ connections }) => {
        if (options.reparse) return requestReading(connections.archive, connections.queues.enqueue);
        return rebuildIndex(connections, progressLines());
      });
      process.stdout.write(
        `${
          options.json
            ? JSON.stringify(report)
            : Object.entries(report)
                .map(([name, value]) => `${name} ${value}`)
                .join(", ")
        }\n`,
      );
    });
}

function progressLines(): (items: number) => void {
  let last = Date.now();
  return (items) => {
    if (Date.now() - last < LINE_EVERY_MS) return;
    last = Date.now();
    process.stderr.write(`${items} punkter\n`);
  };
}
