import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArchiveStore } from "../../src/archive/archive-store.ts";
import { createFolderStore } from "../../src/archive/folder-store.ts";
import { createS3Store, type S3StoreOptions } from "../../src/archive/s3-store.ts";
import { startFakeSite } from "../support/fake-site.ts";

const directory = mkdtempSync(join(tmpdir(), "referat-store-"));
const encode = (text: string) => new TextEncoder().encode(text);
const server = new S3rver({
  port: 0,
  address: "127.0.0.1",
  silent: true,
  directory: join(directory, "s3"),
  configureBuckets: [{ name: "referat", configs: [] }],
});
let endpoint = "";

beforeAll(async () => {
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

function s3(options: Partial<S3StoreOptions> = {}): ArchiveStore {
  const credentials = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };
  return createS3Store({ bucket: "referat", folder: "", region: "eu-north-1", endpoint, credentials, ...options });
}

describe.each([
  ["folder", () => createFolderStore(join(directory, "folder"))],
  ["S3", () => s3({ folder: "one" })],
])("%s", (_, open) => {
  test("what is written can be read, replaced and removed", async () => {
    const store = open();
    expect(await store.read("documents/ab/x.json")).toBeNull();
    await store.write("documents/ab/x.json", encode("first"));
    await store.write("documents/ab/x.json", encode("æøå"));
    expect(Buffer.from((await store.read("documents/ab/x.json")) ?? []).toString()).toBe("æøå");
    await store.remove("documents/ab/x.json");
    await store.remove("documents/ab/x.json");
    expect(await store.read("documents/ab/x.json")).toBeNull();
  });

  test("what is there can be changed; what is not there is not made", async () => {
    const store = open();
    await store.write("documents/ab/y.json", encode("1"));
    await store.change("documents/ab/y.json", (current) => encode(`${Buffer.from(current)}2`));
    await store.change("documents/ab/y.json", (current) => current);
    expect(Buffer.from((await store.read("documents/ab/y.json")) ?? []).toString()).toBe("12");
    await store.change("documents/ab/z.json", () => encode("made"));
    expect(await store.read("documents/ab/z.json")).toBeNull();
  });

  test("nothing at all can be kept too", async () => {
    const store = open();
    await store.write("originals/empty", encode(""));
    expect((await store.read("originals/empty"))?.length).toBe(0);
  });

  test("a folder lists its keys, and no neighbour's", async () => {
    const store = open();
    for (const key of ["runs/a/1.json", "runs/a/2.json", "runs/b/1.json", "runs2/1.json"])
      await store.write(key, encode("{}"));
    expect(await keysOf(store, "runs/")).toEqual(["runs/a/1.json", "runs/a/2.json", "runs/b/1.json"]);
    expect(await keysOf(store, "nothing/")).toEqual([]);
  });

  test("a key that could lead out of the archive is refused", async () => {
    const store = open();
    for (const key of ["../x", "/x", "a//b", "a/../b", "a b", ""]) {
      await expect((async () => store.write(key, encode("x")))()).rejects.toThrow("Ikke et navn i arkivet");
      await expect((async () => store.read(key))()).rejects.toThrow("Ikke et navn i arkivet");
    }
  });
});

/** s3rver cannot make continuation tokens on a current Node, so two pages come from a stand-in. */
test("more keys than one page of S3 are all listed", async () => {
  const page = (key: string, rest: string) =>
    `<ListBucketResult><Contents><Key>many/runs/${key}</Key></Contents>${rest}</ListBucketResult>`;
  const site = await startFakeSite((path) => ({
    headers: { "content-type": "application/xml" },
    body: path.includes("continuation-token=next-one")
      ? page("2.json", "<IsTruncated>false</IsTruncated>")
      : page("1.json", "<IsTruncated>true</IsTruncated><NextContinuationToken>next-one</NextContinuationToken>"),
  }));
  expect(await keysOf(s3({ folder: "many", endpoint: site.url }), "runs/")).toEqual(["runs/1.json", "runs/2.json"]);
  await site.close();
});

/** s3rver knows no conditions, so the overtaking comes from a stand-in too. */
test("who is overtaken by another machine makes the change again on top of the other's", async () => {
  const puts: { tag: string | undefined }[] = [];
  const site = await startFakeSite((_, { method, headers }) => {
    if (method === "GET") return { headers: { etag: `"${puts.length}"` }, body: `${puts.length}` };
    puts.push({ tag: headers["if-match"] });
    const overtaken = "<Error><Code>PreconditionFailed</Code><Message>At least one</Message></Error>";
    return puts.length === 1 ? { status: 412, headers: { "content-type": "application/xml" }, body: overtaken } : {};
  });
  const seen: string[] = [];
  await s3({ endpoint: site.url }).change("documents/ab/x.json", (current) => {
    seen.push(Buffer.from(current).toString());
    return encode("ours");
  });
  await site.close();
  expect(puts.map(({ tag }) => tag)).toEqual(['"0"', '"1"']);
  expect(seen).toEqual(["0", "1"]);
});

test("folders of one bucket are apart", async () => {
  await s3({ folder: "mine" }).write("runs/x.json", encode("{}"));
  expect(await s3({ folder: "yours" }).read("runs/x.json")).toBeNull();
});

test("a bucket or a server that is not there is an error that waits, never an empty archive", async () => {
  await expect(s3({ bucket: "nothing" }).read("runs/x.json")).rejects.toMatchObject({ errorClass: "transient" });
  await expect(keysOf(s3({ endpoint: "http://127.0.0.1:1" }), "runs/")).rejects.toMatchObject({
    errorClass: "transient",
  });
});

test("a server that takes a question and never answers is given up", async () => {
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo; // it listens on a port
  const store = s3({ endpoint: `http://127.0.0.1:${port}`, answerWithinMs: 100 });
  await expect(store.read("runs/x.json")).rejects.toMatchObject({ errorClass: "transient" });
  silent.closeAllConnections();
  silent.close();
});

async function keysOf(store: ArchiveStore, folder: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list(folder)) keys.push(key);
  return keys.sort();
}
