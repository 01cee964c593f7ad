import { type ReindexReport, rebuildIndex, requestReading } from "@referat/ingest";
import { Command } from "commander";
import { withInstallation } from "../compose.ts";
import { counted } from "../words/counted.ts";

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
      process.stdout.write(`${options.json ? JSON.stringify(report) : summary(report)}\n`);
    });
}

function summary(report: ReindexReport | { documents: number }): string {
  const documents = counted(report.documents, "dokument", "dokumenter");
  if (!("items" in report)) return `${documents} læses igen af en worker (se referat status).`;
  return `Det nye indeks er sat ind: ${counted(report.items, "punkt", "punkter")} fra ${documents} på ${Math.round(report.seconds)} s.`;
}

function progressLines(): (items: number) => void {
  let last = Date.now();
  return (items) => {
    if (Date.now() - last < LINE_EVERY_MS) return;
    last = Date.now();
    process.stderr.write(`${items} punkter\n`);
  };
}
