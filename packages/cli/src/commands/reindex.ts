import { rebuildIndex, requestReading } from "@referat/ingest";
import { Command } from "commander";
import { withInstallation } from "../compose.ts";

const LINE_EVERY_MS = 2_000;

/** `referat reindex`: a fresh index from the archive, compared, then swapped in. */
export function reindexCommand(): Command {
  return new Command("reindex")
    .description("Make a fresh index from the archive, compare it, and swap it in")
    .option("--reparse", "first read every document again with today's parser (a worker does it; see referat status)")
    .option("--json", "print the outcome as JSON")
    .addHelpText("after", "\nExamples:\n  referat reindex\n  referat reindex --reparse")
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
    process.stderr.write(`${items} items\n`);
  };
}
