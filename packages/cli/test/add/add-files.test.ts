import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArchive, createFolderStore, type DocumentManifest } from "@referat/ingest";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addFiles } from "../../src/add/add-files.ts";
import { waitForDocuments } from "../../src/add/wait-for-documents.ts";

const MINUTES = "Referat\nTeknikudvalget\nMødedato: 07-05-2024\n\n1. Cykelsti langs åen\n\nBeslutning\n\nGodkendt.\n";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "referat-add-"));
  await mkdir(join(directory, "files"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array) => writeFile(join(directory, "files", name), content);
const openFolder = () => createArchive(createFolderStore(join(directory, "archive")));

async function add(...paths: string[]) {
  const archive = openFolder();
  const enqueued: string[] = [];
  const queues = {
    enqueue: async (manifests: readonly DocumentManifest[]) => void enqueued.push(...manifests.map(({ name }) => name)),
  };
  const problems: string[] = [];
  for await (const { problem } of addFiles(archive, queues, paths, { access: "open" }))
    if (problem) problems.push(problem);
  return { archive, enqueued, problems };
}

it("goes on with the other files, and says of each bad one what to do", async () => {
  await file("a.txt", MINUTES);
  await file("b tom.txt", "");
  await file("c.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]));
  const { enqueued, problems } = await add(join(directory, "files"), join(directory, "findes-ikke.pdf"));
  expect(enqueued).toEqual(["a.txt"]);
  expect(problems).toEqual([
    expect.stringMatching(/b tom\.txt er tom/),
    expect.stringMatching(/c\.png er af en type, der ikke kan læses/),
    expect.stringMatching(/findes-ikke\.pdf findes ikke: se efter/),
  ]);
});

it("keeps one document for the same bytes under two names", async () => {
  await file("a.txt", MINUTES);
  await file("b.txt", MINUTES);
  const { archive } = await add(join(directory, "files"));
  const ids: string[] = [];
  for await (const { id } of archive.manifests()) ids.push(id);
  expect(ids).toHaveLength(1);
});

it("waits for each document until it is at its end, and stops waiting when told", async () => {
  await file("a.txt", MINUTES);
  await file("b.txt", `${MINUTES}\nMødet sluttede kl. 17.\n`);
  const { archive } = await add(join(directory, "files"));
  const manifests: DocumentManifest[] = [];
  for await (const manifest of archive.manifests()) manifests.push(manifest);
  const [first] = manifests;
  await archive.changeManifest(first?.id ?? "", (current) => ({ ...current, state: "indexed" }));
  const stop = new AbortController();
  const ended: string[] = [];
  for await (const { id } of waitForDocuments(
    archive,
    manifests.map(({ id }) => id),
    stop.signal,
  )) {
    ended.push(id);
    stop.abort();
  }
  expect(ended).toEqual([first?.id]);
});
