import type { SearchDocument } from "@referat/search-index";
import { addDocument } from "../../src/add-documents.ts";
import { createArchive } from "../../src/archive/archive.ts";
import type { OnDamaged } from "../../src/archive/damaged-manifest.ts";
import type { DocumentManifest } from "../../src/archive/document-manifest.ts";
import type { IndexEntry } from "../../src/index-writer/read-index.ts";
import { fetchDocument } from "../../src/jobs/fetch-document.ts";
import { indexDocument } from "../../src/jobs/index-document.ts";
import { nextStage } from "../../src/jobs/next-stage.ts";
import type { Pipeline } from "../../src/jobs/pipeline.ts";
import { readDocument } from "../../src/jobs/read-document.ts";
import { silentLog } from "../../src/log.ts";
import type { Source, SourceReference } from "../../src/sources/source.ts";
import { createMemoryStore } from "./memory-store.ts";
import { createPlainReader, type PlainMinutes, plainFile } from "./plain-reader.ts";

/** The whole pipeline without a queue and with an index in memory: what is handed on is done at once. */
export function createPipelineBench(onDamaged?: OnDamaged) {
  const store = createMemoryStore();
  const items = new Map<string, SearchDocument>();
  const sources = new Map<string, Source>();
  const clock = { now: new Date("2024-06-01T02:00:00.000Z") };
  const pipeline: Pipeline = {
    archive: createArchive(store, onDamaged, () => clock.now),
    reader: createPlainReader(),
    index: {
      write: async ({ put, remove }) => {
        for (const id of remove) items.delete(id);
        for (const document of put) items.set(document.id, document);
      },
    },
    log: silentLog(),
    source: (id) => sources.get(id),
    now: () => clock.now,
  };
  /** Takes documents through the stages until nothing is left to do. */
  const advance = async (manifests: readonly DocumentManifest[]): Promise<void> => {
    for (const { id } of manifests) {
      for (;;) {
        const manifest = await pipeline.archive.manifest(id);
        const stage = manifest ? nextStage(manifest) : undefined;
        if (!manifest || stage === undefined) break;
        if (stage === "fetch") await fetchDocument(pipeline, manifest, AbortSignal.timeout(1_000));
        else if (stage === "read") await advance(await readDocument(pipeline, manifest));
        else await advance(await indexDocument(pipeline, manifest));
      }
    }
  };
  const add = async (minutes: PlainMinutes, name = "referat.txt", path?: string) => {
    clock.now = new Date(clock.now.getTime() + 1_000);
    const file = { ...plainFile(minutes, name), ...(path !== undefined && { path }), access: "open" } as const;
    const manifest = await addDocument(pipeline.archive, file, pipeline.now);
    await advance([manifest]);
    return manifest.id;
  };
  /** `number title` of everything that can be found. */
  const shown = () => [...items.values()].map(({ number, title }) => `${number} ${title}`).sort();
  const entries = async function* (): AsyncIterable<IndexEntry> {
    yield* items.values();
  };
  return { pipeline, store, items, sources, clock, advance, add, shown, entries };
}

export type PipelineBench = ReturnType<typeof createPipelineBench>;

/** A source in memory whose files a test can change: key → minutes. */
export function memorySource(id: string, files: Map<string, PlainMinutes>): Source {
  const reference = (key: string): SourceReference => ({ key, name: key, fingerprint: JSON.stringify(files.get(key)) });
  return {
    id,
    kind: "memory",
    access: "open",
    list: async function* () {
      for (const key of files.keys()) yield reference(key);
    },
    fetch: async ({ key }) => {
      const minutes = files.get(key);
      if (!minutes) throw new Error(`no ${key}`);
      return { reference: reference(key), bytes: plainFile(minutes).bytes };
    },
  };
}
