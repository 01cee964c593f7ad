import { auditIndex } from "@referat/ingest";
import { Command } from "commander";
import { withInstallation } from "../compose.ts";

/** `referat audit`: compares archive and index by id and content, and mends what differs. */
export function auditCommand(): Command {
  return new Command("audit")
    .description("Sammenlign arkiv og indeks efter id og indhold, og ret, hvad der er forskelligt")
    .option("--json", "skriv fundene som JSON")
    .addHelpText(
      "after",
      "\nEksempler:\n  referat audit\n  referat audit --json\n\nHvad der mangler, skrives igen af en worker (referat worker).",
    )
    .action(async (options: { json?: boolean }) => {
      const report = await withInstallation(({ connections }) => auditIndex(connections));
      const { archived, indexed, missing, different, extra, mended } = report;
      const text = `${archived} punkter i arkivet, ${indexed} i indekset: ${missing} mangler, ${different} er forskellige, ${extra} er for mange; ${mended} dokumenter skrives igen.`;
      process.stdout.write(`${options.json ? JSON.stringify(report) : text}\n`);
    });
}
