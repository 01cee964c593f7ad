import { auditIndex } from "@referat/ingest";
import { Command } from "commander";
import { withInstallation } from "../compose.ts";

/** `referat audit`: compares archive and index by id and content, and mends what differs. */
export function auditCommand(): Command {
  return new Command("audit")
    .description("Compare archive and index by id and content, and mend what differs")
    .option("--json", "print the findings as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  referat audit\n  referat audit --json\n\nWhat is missing is written again by a worker (referat worker).",
    )
    .action(async (options: { json?: boolean }) => {
      const report = await withInstallation(({ connections }) => auditIndex(connections));
      const { archived, indexed, missing, different, extra, mended } = report;
      const text = `${archived} items in the archive, ${indexed} in the index: ${missing} missing, ${different} different, ${extra} too many; ${mended} documents are written again.`;
      process.stdout.write(`${options.json ? JSON.stringify(report) : text}\n`);
    });
}
