import type { PipelineStatus } from "@referat/ingest";
import { Command } from "commander";
import { withInstallation } from "../compose.ts";

/** `referat status`: what there is, what is missing and why. */
export function statusCommand(): Command {
  return new Command("status")
    .description("Show documents by state, sources, queue and index")
    .option("--json", "print the status as JSON")
    .addHelpText("after", "\nExamples:\n  referat status\n  referat status --json | jq .warnings")
    .action(async (options: { json?: boolean }) => {
      const status = await withInstallation(({ connections }) => connections.status());
      process.stdout.write(options.json ? `${JSON.stringify(status, null, 2)}\n` : asText(status));
    });
}

function asText(status: PipelineStatus): string {
  const { documents, items, lag, queues, workers, sources, incomplete, damaged, warnings } = status;
  const states = Object.entries(documents.byState).map(([state, count]) => `${count} ${state}`);
  const jobs = Object.entries(queues ?? {}).map(
    ([stage, depth]) => `${stage} ${depth.waiting + depth.active + depth.delayed}`,
  );
  return [
    `Documents   ${documents.total}${states.length > 0 ? ` (${states.join(", ")})` : ""}`,
    `Items       ${items.archive} in the archive, ${items.index ?? "?"} in the index`,
    `On the way  ${lag.documents}${lag.oldestSeconds === null ? "" : `, the oldest for ${lag.oldestSeconds} s`}`,
    `Queue       ${queues === null ? "does not answer" : `${jobs.join(", ")}; ${workers} workers`}`,
    ...incomplete.documents.map(({ name, losses }) => `Not whole   ${name}: ${losses.join(" ")}`),
    ...(damaged.total > 0 ? [`Damaged     ${damaged.total} manifests in the archive`] : []),
    ...sources.map(sourceLine),
    ...warnings.map((warning) => `! ${warning}`),
    "",
  ].join("\n");
}

function sourceLine({ id, documents, lastRun }: PipelineStatus["sources"][number]): string {
  const run = lastRun
    ? `last run ${lastRun.startedAt}: ${lastRun.found} found, ${lastRun.new} new, ${lastRun.changed} changed, ${lastRun.withdrawn} withdrawn${lastRun.error ? `, stopped: ${lastRun.error}` : ""}`
    : "no runs";
  return `Source      ${id}: ${documents} documents, ${run}`;
}
