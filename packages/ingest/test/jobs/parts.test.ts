import { beforeEach, describe, expect, it } from "vitest";
import { addDocument } from "../../src/add-documents.ts";
import type { DocumentManifest } from "../../src/archive/document-manifest.ts";
import { removeDocument } from "../../src/jobs/remove-document.ts";
import { runSource } from "../../src/jobs/run-source.ts";
import type { Source } from "../../src/sources/source.ts";
import { createPipelineBench, type PipelineBench } from "../support/pipeline-bench.ts";
import { type PlainMinutes, plainArchive, plainFile } from "../support/plain-reader.ts";

const march: PlainMinutes = { body: "Byrådet", date: "2024-03-01", items: [{ number: "1", title: "Budget" }] };
const april: PlainMinutes = { body: "Byrådet", date: "2024-04-01", items: [{ number: "1", title: "Cykelsti" }] };

let bench: PipelineBench;
beforeEach(() => {
  bench = createPipelineBench();
});

async function addArchive(parts: Readonly<Record<string, PlainMinutes>>): Promise<DocumentManifest> {
  const { archive, now } = bench.pipeline;
  const manifest = await addDocument(archive, { name: "møder.zip", bytes: plainArchive(parts), access: "open" }, now);
  await bench.advance([manifest]);
  return (await archive.manifest(manifest.id)) ?? expect.unreachable();
}

async function manifests(): Promise<DocumentManifest[]> {
  const all: DocumentManifest[] = [];
  for await (const manifest of bench.pipeline.archive.manifests()) all.push(manifest);
  return all.sort((one, other) => one.name.localeCompare(other.name));
}

const states = async () => (await manifests()).map(({ name, state }) => `${name} ${state}`);

describe("an archive of several minutes", () => {
  it("becomes as many documents, each with the way back to it", async () => {
    const container = await addArchive({ "april.pdf": april, "marts.pdf": march });
    expect(bench.shown()).toEqual(["1 Budget", "1 Cykelsti"]);
    const [first, second] = await manifests();
    expect([first?.partOf, second?.partOf]).toEqual([container.id, container.id]);
    expect(container).toMatchObject({ state: "indexed", parts: [first?.id, second?.id], partOf: null });
  });

  it("is the same documents when it is added or read again", async () => {
    const { id } = await addArchive({ "april.pdf": april, "marts.pdf": march });
    await addArchive({ "april.pdf": april, "marts.pdf": march });
    const read = await bench.pipeline.archive.changeManifest(id, (current) => ({ ...current, wants: "read" }));
    await bench.advance(read ? [read] : []);
    expect(await states()).toEqual(["april.pdf indexed", "marts.pdf indexed", "møder.zip indexed"]);
    expect((await manifests()).map(({ versions }) => versions.length)).toEqual([1, 1, 2]);
  });

  it("that is shown to others shows its parts to them", async () => {
    await addArchive({ "marts.pdf": march });
    const file = { name: "møder.zip", bytes: plainArchive({ "marts.pdf": march }), access: "closed" as const };
    await bench.advance([await addDocument(bench.pipeline.archive, file, bench.pipeline.now)]);
    expect((await manifests()).map(({ access }) => access)).toEqual(["closed", "closed"]);
    expect([...bench.items.values()].map(({ visibility }) => visibility)).toEqual(["closed"]);
  });

  it("that is taken down takes its parts down, and what has their bytes", async () => {
    const { id } = await addArchive({ "april.pdf": april, "marts.pdf": march });
    await bench.add(march, "også marts.pdf");
    const removal = { reason: "Fejl", at: "2024-06-02T08:00:00.000Z" };
    await removeDocument(bench.pipeline.archive, id, removal, bench.advance);
    expect((await manifests()).map(({ state }) => state)).toEqual(["removed", "removed", "removed", "removed"]);
    expect(bench.shown()).toEqual([]);
  });

  it("is taken down with one of its parts, and the others stay", async () => {
    await addArchive({ "april.pdf": april, "marts.pdf": march });
    const [first] = await manifests();
    const removal = { reason: "Fejl", at: "2024-06-02T08:00:00.000Z" };
    await removeDocument(bench.pipeline.archive, first?.id ?? "", removal, bench.advance);
    expect(await states()).toEqual(["april.pdf removed", "marts.pdf indexed", "møder.zip removed"]);
    expect(bench.shown()).toEqual(["1 Budget"]);
  });
});

describe("an archive at a source", () => {
  const files = new Map<string, Uint8Array>();
  const source: Source = {
    id: "by",
    kind: "memory",
    access: "open",
    list: async function* () {
      for (const [key, bytes] of files) yield { key, name: key, fingerprint: String(bytes.length) };
    },
    fetch: async (reference) => ({ reference, bytes: files.get(reference.key) ?? new Uint8Array() }),
  };
  const night = () => runSource(bench.pipeline, source, bench.advance);

  beforeEach(async () => {
    bench.sources.set("by", source);
    files.clear();
    files.set("møder.zip", plainArchive({ "april.pdf": april, "marts.pdf": march }));
    for (const day of [1, 2, 3, 4, 5]) {
      const minutes = { ...march, body: "Udvalget", date: `2024-01-0${day}` };
      files.set(`${day}.pdf`, plainFile(minutes).bytes);
    }
    await night();
  });

  it("has parts that the source does not list, and they are not missed", async () => {
    expect(await night()).toMatchObject({ found: 6, unchanged: 6, missing: 0, withdrawalRefused: false });
  });

  it("loses and gains parts when it changes", async () => {
    files.set("møder.zip", plainArchive({ "marts.pdf": { ...march, items: [{ number: "1", title: "Nyt budget" }] } }));
    await night();
    expect(await states()).toEqual(expect.arrayContaining(["april.pdf withdrawn", "marts.pdf indexed"]));
    expect(bench.shown()).toContain("1 Nyt budget");
    expect(bench.shown()).not.toContain("1 Cykelsti");
  });

  it("takes its parts along when it goes, and brings them back", async () => {
    const bytes = files.get("møder.zip") ?? expect.unreachable();
    files.delete("møder.zip");
    for (let count = 0; count < 3; count++) await night();
    expect(await states()).toEqual(
      expect.arrayContaining(["april.pdf withdrawn", "marts.pdf withdrawn", "møder.zip withdrawn"]),
    );
    expect(bench.shown()).not.toContain("1 Cykelsti");
    files.set("møder.zip", bytes);
    await night();
    expect(bench.shown()).toContain("1 Cykelsti");
    expect(await states()).toEqual(expect.arrayContaining(["april.pdf indexed", "møder.zip indexed"]));
  });
});
