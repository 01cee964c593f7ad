import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { PermanentError, TransientError } from "../../../src/errors.ts";
import { type FakeAnswer, startFakeSite } from "../../support/fake-site.ts";
import { hastyClient } from "../../support/hasty-client.ts";

const signal = new AbortController().signal;
let closeSite = async () => {};
afterEach(() => closeSite());

async function siteWith(pages: Record<string, FakeAnswer | (() => FakeAnswer)>) {
  const site = await startFakeSite((path) => {
    const page = pages[path];
    return typeof page === "function" ? page() : page;
  });
  closeSite = site.close;
  return { ...site, page: (path: string) => new URL(path, site.url) };
}

test("robots.txt is read first, and a second lies between two requests", async () => {
  const site = await siteWith({ "/a": { body: "A" }, "/b": { body: "B" } });
  const { client, pauses } = hastyClient();
  await Promise.all([client.ask(site.page("/a"), { signal }), client.ask(site.page("/b"), { signal })]);
  expect(site.asked[0]).toBe("GET /robots.txt");
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThanOrEqual(2_000);
});

test("where several processes ask, each asks the less often", async () => {
  const site = await siteWith({ "/a": { body: "A" }, "/b": { body: "B" } });
  const { client, pauses } = hastyClient({ askers: async () => 3 });
  for (const page of ["/a", "/b"]) await client.ask(site.page(page), { signal });
  expect(pauses).toEqual([3_000, 3_000]);
});

test("what robots.txt forbids is not asked for, and its crawl delay is kept", async () => {
  const rules = "User-agent: *\nCrawl-delay: 7\nDisallow: /intern/";
  const site = await siteWith({ "/robots.txt": { body: rules }, "/a": { body: "A" }, "/b": { body: "B" } });
  const { client, pauses } = hastyClient();
  await expect(client.ask(site.page("/intern/x.pdf"), { signal })).rejects.toMatchObject({ code: "robots" });
  await client.ask(site.page("/a"), { signal });
  await client.ask(site.page("/b"), { signal });
  expect(site.asked).toEqual(["GET /robots.txt", "GET /a", "GET /b"]);
  expect(pauses).toContain(7_000);
});

test("a robots.txt that cannot be read closes the site for now", async () => {
  const site = await siteWith({ "/robots.txt": { status: 500 }, "/a": { body: "A" } });
  await expect(hastyClient().client.ask(site.page("/a"), { signal })).rejects.toBeInstanceOf(TransientError);
});

test("a busy site is given the time it asks for", async () => {
  const answers: FakeAnswer[] = [
    { status: 429, headers: { "retry-after": "30" } },
    { status: 503, headers: { "retry-after": new Date(1_700_000_200_000).toUTCString() } },
    { body: "at last" },
  ];
  const site = await siteWith({ "/a": () => answers.shift() ?? {} });
  const { client, pauses } = hastyClient();
  const { bytes } = await client.ask(site.page("/a"), { signal });
  expect(Buffer.from(bytes).toString()).toBe("at last");
  expect(pauses).toContain(30_000);
  expect(pauses.some((pause) => pause > 100_000)).toBe(true);
});

test("a site that stays busy is left until the next run", async () => {
  const site = await siteWith({ "/a": { status: 503 } });
  await expect(hastyClient().client.ask(site.page("/a"), { signal })).rejects.toMatchObject({ code: "busy" });
  expect(site.asked.filter((line) => line === "GET /a")).toHaveLength(5);
});

test.each([
  [404, PermanentError, "http-404"],
  [403, PermanentError, "http-403"],
  [500, TransientError, "http-500"],
  [502, TransientError, "http-502"],
])("%i is what its number says", async (status, kind, code) => {
  const site = await siteWith({ "/a": { status } });
  const asking = hastyClient().client.ask(site.page("/a"), { signal });
  await expect(asking).rejects.toBeInstanceOf(kind);
  await expect(asking).rejects.toMatchObject({ code });
});

test("what is too large is refused, whether the site says so, hides it or packs it", async () => {
  const large = Buffer.alloc(200_000, "x");
  const site = await siteWith({
    "/said": { headers: { "content-length": large.length }, body: large },
    "/hidden": { headers: { "transfer-encoding": "chunked" }, body: large },
    "/packed": { headers: { "content-encoding": "gzip" }, body: gzipSync(large) },
  });
  const { client } = hastyClient();
  for (const path of ["/said", "/hidden", "/packed"])
    await expect(client.ask(site.page(path), { signal })).rejects.toMatchObject({ code: "too-large" });
});

test("a packed page is unpacked", async () => {
  const site = await siteWith({ "/a": { headers: { "content-encoding": "gzip" }, body: gzipSync("Referat") } });
  const { bytes } = await hastyClient().client.ask(site.page("/a"), { signal });
  expect(Buffer.from(bytes).toString()).toBe("Referat");
});

test("redirects are followed, but not for ever and not out of the web", async () => {
  const site = await siteWith({
    "/old": { status: 302, headers: { location: "/new" } },
    "/new": { body: "here" },
    "/loop": { status: 302, headers: { location: "/loop" } },
    "/out": { status: 302, headers: { location: "file:///etc/passwd" } },
  });
  const { client } = hastyClient();
  expect((await client.ask(site.page("/old"), { signal })).url.pathname).toBe("/new");
  await expect(client.ask(site.page("/loop"), { signal })).rejects.toMatchObject({ code: "redirect-loop" });
  await expect(client.ask(site.page("/out"), { signal })).rejects.toBeInstanceOf(PermanentError);
});

test("no address inside the own network is asked, by number or by name", async () => {
  const site = await siteWith({ "/a": { body: "secret" } });
  const { client } = hastyClient({ allowPrivateAddresses: false });
  const port = new URL(site.url).port;
  for (const host of ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"])
    await expect(client.ask(new URL(`http://${host}:${port}/a`), { signal })).rejects.toMatchObject({
      code: "private-address",
    });
  expect(site.asked).toEqual([]);
});

test("a site that does not answer is given up", async () => {
  const { client } = hastyClient({ timeoutMs: 50 });
  await expect(client.ask(new URL("http://127.0.0.1:1/"), { signal })).rejects.toMatchObject({ code: "unreachable" });
});
