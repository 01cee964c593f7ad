import type { Archive, DocumentManifest, JobQueues } from "@referat/ingest";
import { Command, Option } from "commander";
import { type Added, type AddOptions, addFiles } from "../add/add-files.ts";
import { showProgress } from "../add/progress.ts";
import { waitForDocuments } from "../add/wait-for-documents.ts";
import { runWorker, withInstallation } from "../compose.ts";
import { stopSignal } from "../stop-signal.ts";

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
    .description("Add minutes (files and folders of PDF, text, Word …) and wait until they can be searched")
    .argument("<path...>", "files and folders")
    .addOption(new Option("--access <who>", "who may see them").choices(["open", "internal", "closed"]).default("open"))
    .option("--municipality <name>", "the municipality, where the minutes do not say it")
    .option("--no-wait", "return when everything is in the queue")
    .option("--json", "print the outcome as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  referat add referat.pdf\n  referat add --access internal ~/referater\n  referat add --json *.pdf > outcome.json",
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
  if (state === "failed") return `${name} could not be added: ${error?.message ?? "unknown reason"}`;
  if (state === "removed") return `${name} was taken down earlier and stays out.`;
  const standsAlone = parts.length === 0 && partOf === null; // beside minutes, a letter may be just a letter
  return standsAlone && isShown(state) && versions.at(-1)?.items === 0 ? withoutItems(manifest) : null;
}

function withoutItems({ name }: DocumentManifest): string {
  return `${name} was read, but no agenda item was found in it: look at it with "referat explain".`;
}

const isShown = (state: string) => state === "indexed" || state === "superseded";

function summary(outcomes: readonly Outcome[], { wait }: Options): string {
  const documents = new Map(outcomes.map((outcome) => [outcome.document ?? outcome.path, outcome]));
  const all = [...documents.values()];
  const problems = all.filter(({ problem }) => problem !== null).length;
  const ready = all.filter(({ state, problem }) => isShown(state) && problem === null);
  const items = ready.reduce((sum, outcome) => sum + outcome.items, 0);
  const first = wait
    ? `${ready.length} documents with ${items} agenda items can be searched`
    : `${all.length - problems} documents are in the queue`;
  const unfinished = wait ? all.length - ready.length - problems : 0;
  const rest = unfinished > 0 ? `; ${unfinished} are still on their way and go on by themselves` : "";
  return `${first}${rest}${problems > 0 ? `; ${problems} need attention` : ""}.\n`;
}
