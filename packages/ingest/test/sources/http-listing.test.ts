import { afterEach, expect, test } from "vitest";
import { createHttpListing } from "../../src/sources/http-listing.ts";
import { HttpListingSettings } from "../../src/sources/source-settings.ts";
import { type FakeAnswer, startFakeSite } from "../support/fake-site.ts";
import { hastyClient } from "../support/hasty-client.ts";

const { signal } = new AbortController();
let close = async () => {};
afterEach(() => close());

async function sourceOf(pages: Record<string, FakeAnswer>, settings: object = {}) {
  const site = await startFakeSite((path) => pages[path]);
  close = site.close;
  const all = HttpListingSettings.parse({ id: "test", kind: "http-listing", url: `${site.url}/moeder`, ...settings });
  const source = createHttpListing(all, hastyClient().client);
  const keys = async () => {
    const found: string[] = [];
    for await (const { key } of source.list(signal)) found.push(key.replace(site.url, ""));
    return found;
  };
  return { site, source, keys };
}

test("every page of the listing is read", async () => {
  const { keys } = await sourceOf({
    "/moeder": { body: '<a href="/1.pdf">1</a><a rel="next" href="/moeder?side=2">Næste</a>' },
    "/moeder?side=2": { body: '<a href="/2.pdf">2</a>' },
  });
  expect(await keys()).toEqual(["/1.pdf", "/2.pdf"]);
});

test("a listing that goes on for ever is an error, not half a listing", async () => {
  const { keys } = await sourceOf({
    "/moeder": { body: '<a rel="next" href="/moeder?igen">Næste</a>' },
    "/moeder?igen": { body: '<a rel="next" href="/moeder">Næste</a>' },
  });
  await expect(keys()).rejects.toMatchObject({ code: "too-many-pages" });
});

test("a selector takes links of any ending", async () => {
  const pages = { "/moeder": { body: '<a href="/om">Om</a><div class="referat"><a href="/vis/17">Møde</a></div>' } };
  expect(await (await sourceOf(pages, { links: ".referat a" })).keys()).toEqual(["/vis/17"]);
});

test("an entry of a feed says itself when it was changed", async () => {
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Møde</title><link href="/1"/><updated>2024-03-06T08:00:00Z</updated></entry></feed>`;
  const { source, site } = await sourceOf({ "/moeder": { body: atom } });
  for await (const reference of source.list(signal)) expect(reference.fingerprint).toBe("2024-03-06T08:00:00Z");
  expect(site.asked).not.toContain("HEAD /1");
});

test("RSS enclosures are documents", async () => {
  const rss = `<rss version="2.0"><channel><item><link>/side/1</link><enclosure url="/1.pdf" type="application/pdf" length="9"/><pubDate>Wed, 06 Mar 2024 08:00:00 GMT</pubDate></item></channel></rss>`;
  expect(await (await sourceOf({ "/moeder": { body: rss } })).keys()).toEqual(["/1.pdf"]);
});

test("other hosts are left alone unless they are named", async () => {
  const pages = {
    "/moeder": {
      body: '<a href="https://elsewhere.example/1.pdf">1</a><a href="javascript:alert(1)">2</a><a href="http://[">3</a>',
    },
  };
  const { keys, source } = await sourceOf(pages);
  expect(await keys()).toEqual([]);
  const foreign = { key: "https://elsewhere.example/1.pdf", name: "1.pdf" };
  await expect(source.fetch(foreign, signal)).rejects.toMatchObject({ code: "foreign-host" });
});

test("a listing that cannot be read fails as a whole: nothing may be concluded from what is missing", async () => {
  await expect((await sourceOf({ "/moeder": { status: 502 } })).keys()).rejects.toMatchObject({ code: "http-502" });
});

test("unknown access is closed", async () => {
  expect((await sourceOf({})).source.access).toBe("closed");
});
