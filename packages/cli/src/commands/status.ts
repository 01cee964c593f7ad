import type { PipelineStatus } from "@referat/ingest";
import { Command } from "commander";
import { withInstallation } from "../compose.ts";

/** `referat status`: what there is, what is missing and why. */
export function statusCommand(): Command {
  return new Command("status")
    .description("Vis dokumenter efter tilstand, kilder, kø og indeks")
    .option("--json", "skriv tilstanden som JSON")
    .addHelpText("after", "\nEksempler:\n  referat status\n  referat status --json | jq .warnings")
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
    `Dokumenter  ${documents.total}${states.length > 0 ? ` (${states.join(", ")})` : ""}`,
    `Punkter     ${items.archive} i arkivet, ${items.index ?? "?"} i indekset`,
    `På vej      ${lag.documents}${lag.oldestSeconds === null ? "" : `, det ældste i ${lag.oldestSeconds} s`}`,
    `Kø          ${queues === null ? "svarer ikke" : `${jobs.join(", ")}; ${workers} workere`}`,
    ...incomplete.documents.map(({ name, losses }) => `Ikke hele   ${name}: ${losses.join(" ")}`),
    ...(damaged.total > 0 ? [`Skadet      ${damaged.total} manifester i arkivet`] : []),
    ...sources.map(sourceLine),
    ...warnings.map((warning) => `! ${warning}`),
    "",
  ].join("\n");
}

function sourceLine({ id, documents, lastRun }: PipelineStatus["sources"][number]): string {
  const run = lastRun
    ? `sidst ${lastRun.startedAt}: ${lastRun.found} fundet, ${lastRun.new} nye, ${lastRun.changed} ændret, ${lastRun.withdrawn} trukket tilbage${lastRun.error ? `, afbrudt: ${lastRun.error}` : ""}`
    : "aldrig gennemgået";
  return `Kilde       ${id}: ${documents} dokumenter, ${run}`;
}
