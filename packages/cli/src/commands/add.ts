import type { Archive, DocumentManifest, JobQueues } from "@referat/ingest";
import { Command, Option } from "commander";
import { type Added, type AddOptions, addFiles } from "../add/add-files.ts";
import { showProgress } from "../add/progress.ts";
import { waitForDocuments } from "../add/wait-for-documents.ts";
import { runWorker, withInstallation } from "../compose.ts";
import { stopSignal } from "../stop-signal.ts";
import { counted } from "../words/counted.ts";

interface Options extends AddOptions {
  readonly wait: boolean;
  readonly json?: boolean;
}

/** One document of the answer to `referat add --json`. */
interface Outcome {
  readonly path: string;
  readonly document: string | null;
  readonly state: string;
  readonly items: number;
  readonly problem: string | null;
}

/** `referat add PATH…`: brings files and folders into the archive and returns when all of it can be searched, or failed. */
export function addCommand(): Command {
  return new Command("add")
    .description("Tilføj referater (filer og mapper med PDF, tekst, Word …), og vent, til de kan søges")
    .argument("<sti...>", "filer og mapper")
    .addOption(
      new Option("--access <hvem>", "hvem der må se dem").choices(["open", "internal", "closed"]).default("open"),
    )
    .option("--municipality <navn>", "kommunen, hvor referatet ikke selv siger det")
    .option("--no-wait", "vent ikke, til alt er læst; kun til det er i køen")
    .option("--json", "skriv resultatet som JSON")
    .addHelpText(
      "after",
      "\nEksempler:\n  referat add referat.pdf\n  referat add --access internal ~/referater\n  referat add --json *.pdf > outcome.json",
    )
    .action(async (paths: string[], options: Options) => {
      const outcomes = await add(paths, options);
      process.stdout.write(
        options.json ? `${JSON.stringify({ documents: outcomes }, null, 2)}\n` : summary(outcomes, options),
      );
      if (outcomes.some(({ problem }) => problem !== null)) process.exitCode = 1;
    });
}

async function add(paths: readonly string[], options: Options): Promise<Outcome[]> {
  return withInstallation(async (installation) => {
    const { archive, queues } = installation.connections;
    const worker = options.wait && !(await queues.hasWorker()) ? await runWorker(installation) : undefined;
    try {
      return await addAndWait(archive, queues, paths, options);
    } finally {
      await worker?.stop();
    }
  });
}

async function addAndWait(
  archive: Archive,
  queues: JobQueues,
  paths: readonly string[],
  options: Options,
): Promise<Outcome[]> {
  const signal = stopSignal();
  const progress = showProgress();
  const all: Added[] = [];
  const manifests = new Map<string, DocumentManifest>();
  try {
    for await (const added of addFiles(archive, queues, paths, options)) {
      if (signal.aborted) break;
      all.push(added);
      if (added.problem !== undefined) progress.say(added.problem);
      else if (!manifests.has(added.manifest.id)) progress.add();
      if (added.manifest) manifests.set(added.manifest.id, added.manifest);
    }
    const ends = options.wait ? waitForDocuments(archive, manifests.keys(), signal) : [];
    for await (const manifest of ends) {
      manifests.set(manifest.id, manifest);
      for (const _part of manifest.parts) progress.add();
      progress.done();
      const problem = problemOf(manifest);
      if (problem) progress.say(problem);
    }
  } finally {
    progress.stop();
  }
  return all.map((added) => outcomeOf(added, manifests));
}

function outcomeOf({ path, manifest, problem }: Added, manifests: ReadonlyMap<string, DocumentManifest>): Outcome {
  const last = manifest && (manifests.get(manifest.id) ?? manifest);
  if (!last) return { path, document: null, state: "refused", items: 0, problem: problem ?? null };
  const all = withParts(last, manifests);
  const items = all.reduce((sum, { versions }) => sum + (versions.at(-1)?.items ?? 0), 0);
  const problems = all.flatMap((each) => problemOf(each) ?? []);
  const empty = isShown(last.state) && items === 0 ? withoutItems(last) : null;
  return { path, document: last.id, state: last.state, items, problem: problems[0] ?? empty };
}

/** A document and those that lie in it, as far as they have come to their end. */
function withParts(manifest: DocumentManifest, manifests: ReadonlyMap<string, DocumentManifest>): DocumentManifest[] {
  const parts = manifest.parts.flatMap((id) => manifests.get(id) ?? []);
  return [manifest, ...parts.flatMap((part) => withParts(part, manifests))];
}

/** What a person should know of a document that is at its end; null when all is well. */
function problemOf(manifest: DocumentManifest): string | null {
  const { name, state, error, versions, parts, partOf } = manifest;
  if (state === "failed") return `${name} kunne ikke tilføjes: ${error?.message ?? "ukendt årsag"}`;
  if (state === "removed") return `${name} er tidligere fjernet og kommer ikke med.`;
  const standsAlone = parts.length === 0 && partOf === null; // beside minutes, a letter may be just a letter
  return standsAlone && isShown(state) && versions.at(-1)?.items === 0 ? withoutItems(manifest) : null;
}

function withoutItems({ name }: DocumentManifest): string {
  return `${name} er læst, men der blev ikke fundet noget punkt i det: se på det med "referat explain".`;
}

const documentCount = (documents: number) => counted(documents, "dokument", "dokumenter");
const isShown = (state: string) => state === "indexed" || state === "superseded";

function summary(outcomes: readonly Outcome[], { wait }: Options): string {
  const documents = new Map(outcomes.map((outcome) => [outcome.document ?? outcome.path, outcome]));
  const all = [...documents.values()];
  const problems = all.filter(({ problem }) => problem !== null).length;
  const ready = all.filter(({ state, problem }) => isShown(state) && problem === null);
  const items = ready.reduce((sum, outcome) => sum + outcome.items, 0);
  const first = wait
    ? `${documentCount(ready.length)} med ${counted(items, "punkt", "punkter")} kan søges`
    : `${documentCount(all.length - problems)} er i køen`;
  const unfinished = wait ? all.length - ready.length - problems : 0;
  const rest = unfinished > 0 ? `; ${unfinished} er på vej og kommer af sig selv` : "";
  return `${first}${rest}${problems > 0 ? `; ${problems} skal ses efter` : ""}.\n`;
}
