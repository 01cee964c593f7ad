import {
  type Connections,
  type DocumentManifest,
  discardDocument,
  failedDocuments,
  retryDocuments,
} from "@referat/ingest";
import { Command } from "commander";
import { withInstallation } from "../compose.ts";
import { terminalText } from "../terminal-text.ts";
import { counted } from "../words/counted.ts";

interface Options {
  readonly retry?: string;
  readonly retryAll?: boolean;
  readonly discard?: string;
  readonly json?: boolean;
}

/** `referat failed`: the documents that could not be read, and what to do with them. */
export function failedCommand(): Command {
  return new Command("failed")
    .description("Vis dokumenter, der fejlede; prøv dem igen, eller tag dem af listen")
    .option("--retry <id>", "prøv ét dokument igen")
    .option("--retry-all", "prøv dem alle igen")
    .option("--discard <id>", "tag ét dokument af listen")
    .option("--json", "skriv listen som JSON")
    .addHelpText(
      "after",
      "\nEksempler:\n  referat failed\n  referat failed --retry-all\n  referat failed --discard 3f18fd7e0e41887d5dd9888c6243d4ac",
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
    throw new Error(`Intet fejlet dokument har id ${asked}: se "referat failed".`);
  if (options.discard !== undefined)
    for (const manifest of chosen) await discardDocument(archive, manifest.id, queues.enqueue);
  else if (chosen.length > 0) await retryDocuments(archive, chosen, queues.enqueue);
  if (options.retryAll || asked !== undefined)
    process.stderr.write(
      `${counted(chosen.length, "dokument", "dokumenter")} ${options.discard ? "er taget af listen" : "prøves igen"}.\n`,
    );
  else process.stdout.write(options.json ? `${JSON.stringify(failed, null, 2)}\n` : asText(failed));
}

const CLASSES = { transient: "forbigående", permanent: "varig", ours: "vores fejl" } as const;

function whyOf(error: DocumentManifest["error"]): string {
  return error ? `${CLASSES[error.class]} (${error.code})` : "ukendt";
}

function asText(failed: readonly DocumentManifest[]): string {
  if (failed.length === 0) return "Intet dokument er fejlet.\n";
  return failed
    .map(
      ({ id, name, error, attempts }) =>
        `${id}  ${terminalText(name)}\n  ${whyOf(error)} efter ${attempts} forsøg: ${terminalText(error?.message ?? "ukendt årsag")}\n`,
    )
    .join("");
}
