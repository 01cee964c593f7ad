import {
  type Connections,
  type DocumentManifest,
  discardDocument,
  failedDocuments,
  retryDocuments,
} from "@referat/ingest";
import { Command } from "commander";
import { withInstallation } from "../compose.ts";

interface Options {
  readonly retry?: string;
  readonly retryAll?: boolean;
  readonly discard?: string;
  readonly json?: boolean;
}

/** `referat failed`: the documents that could not be read, and what to do with them. */
export function failedCommand(): Command {
  return new Command("failed")
    .description("List documents that failed; try them again or take them off the list")
    .option("--retry <id>", "try one document again")
    .option("--retry-all", "try all of them again")
    .option("--discard <id>", "take one document off the list")
    .option("--json", "print the list as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  referat failed\n  referat failed --retry-all\n  referat failed --discard 3f18fd7e0e41887d5dd9888c6243d4ac",
    )
    .action(async (options: Options) => {
      await withInstallation(({ connections }) => run(connections, options));
    });
}

async function run({ archive, queues }: Connections, options: Options): Promise<void> {
  const failed: DocumentManifest[] = [];
  for await (const manifest of failedDocuments(archive)) failed.push(manifest);
  const asked = options.retry ?? options.discard;
  const chosen = failed.filter(({ id }) => options.retryAll || id === asked);
  if (asked !== undefined && chosen.length === 0)
    throw new Error(`No failed document has the id ${asked}: see "referat failed".`);
  if (options.discard !== undefined)
    for (const manifest of chosen) await discardDocument(archive, manifest.id, queues.enqueue);
  else if (chosen.length > 0) await retryDocuments(archive, chosen, queues.enqueue);
  if (options.retryAll || asked !== undefined)
    process.stderr.write(`${chosen.length} documents ${options.discard ? "taken off the list" : "are tried again"}.\n`);
  else process.stdout.write(options.json ? `${JSON.stringify(failed, null, 2)}\n` : asText(failed));
}

function asText(failed: readonly DocumentManifest[]): string {
  if (failed.length === 0) return "No document has failed.\n";
  return failed
    .map(
      ({ id, name, error, attempts }) =>
        `${id}  ${name}\n  ${error?.class} ${error?.code} after ${attempts} attempts: ${error?.message}\n`,
    )
    .join("");
}
