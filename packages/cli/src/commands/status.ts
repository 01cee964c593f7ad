import { DocumentState, MANUAL_SOURCE, type PipelineStatus } from "@referat/ingest";
import { Command } from "commander";
import { withInstallation } from "../compose.ts";
import { terminalText } from "../terminal-text.ts";
import { counted } from "../words/counted.ts";
import { stateName } from "../words/state-name.ts";

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

/** The stages of the queue, by what is done there. */
const STAGES: Readonly<Record<string, string>> = { fetch: "hentes", read: "læses", index: "skrives" };

function asText(status: PipelineStatus): string {
  const { documents, items, lag, queues, workers, sources, incomplete, damaged, warnings } = status;
  const states = DocumentState.options.flatMap((state) =>
    documents.byState[state] === undefined ? [] : [`${documents.byState[state]} ${stateName(state)}`],
  );
  const jobs = Object.entries(queues ?? {}).map(
    ([stage, depth]) => `${STAGES[stage] ?? stage} ${depth.waiting + depth.active + depth.delayed}`,
  );
  const lines = [
    `Dokumenter  ${documents.total}${states.length > 0 ? ` (${states.join(", ")})` : ""}`,
    `Punkter     ${items.archive} i arkivet, ${items.index ?? "?"} i indekset`,
    `På vej      ${lag.documents}${lag.oldestSeconds === null ? "" : `, det ældste i ${lag.oldestSeconds} s`}`,
    `Kø          ${queues === null ? "svarer ikke" : `${jobs.join(", ")}; ${counted(workers ?? 0, "worker", "workere")}`}`,
    ...incomplete.documents.map(({ name, losses }) => `Ikke hele   ${name}: ${losses.join(" ")}`),
    ...(damaged.total > 0 ? [`Skadet      ${counted(damaged.total, "manifest", "manifester")} i arkivet`] : []),
    ...sources.map(sourceLine),
    ...warnings.map((warning) => `! ${warning}`),
  ];
  return terminalText(`${lines.join("\n")}\n`);
}

function sourceLine({ id, documents, lastRun }: PipelineStatus["sources"][number]): string {
  if (id === MANUAL_SOURCE) return `I hånden    ${counted(documents, "dokument", "dokumenter")}`;
  const run = lastRun
    ? `sidst ${lastRun.startedAt}: ${lastRun.found} fundet, ${lastRun.new} nye, ${lastRun.changed} ændret, ${lastRun.withdrawn} trukket tilbage${lastRun.error ? `, afbrudt: ${lastRun.error}` : ""}`
    : "aldrig gennemgået";
  return `Kilde       ${id}: ${counted(documents, "dokument", "dokumenter")}, ${run}`;
}
