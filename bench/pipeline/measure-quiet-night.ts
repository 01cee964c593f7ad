import { createHash } from "node:crypto";
import { join } from "node:path";
import { createArchive, createFolderStore, newManifest, runSource, type Source, silentLog } from "@referat/ingest";

const WRITE_AT_ONCE = 100;

/** Seconds of a run over a source with `count` known documents, none of which has changed. */
export async function measureQuietNight(count: number, directory: string): Promise<number> {
  const archive = createArchive(createFolderStore(join(directory, "quiet-night")));
  const source = quietSource(count);
  let batch: Promise<void>[] = [];
  for await (const reference of source.list(AbortSignal.timeout(60_000))) {
    const sha256 = createHash("sha256").update(reference.key).digest("hex");
    const known = { ...newManifest(source, reference, new Date()), sha256, state: "indexed", wants: null } as const;
    batch.push(archive.putManifest(known));
    if (batch.length < WRITE_AT_ONCE) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
  const nothing = () => Promise.reject(new Error("Nothing is fetched on a quiet night"));
  const pipeline = { archive, log: silentLog(), now: () => new Date() };
  const report = await runSource(pipeline, source, async (manifests) => (manifests.length > 0 ? nothing() : undefined));
  if (report.unchanged !== count) throw new Error(`Only ${report.unchanged} of ${count} documents were seen unchanged`);
  return report.seconds;
}

function quietSource(count: number): Source {
  return {
    id: "quiet",
    kind: "bench",
    access: "open",
    list: async function* () {
      for (let n = 0; n < count; n++) yield { key: `${n}.pdf`, name: `${n}.pdf`, fingerprint: "same" };
    },
    fetch: () => Promise.reject(new Error("Nothing is fetched on a quiet night")),
  };
}
