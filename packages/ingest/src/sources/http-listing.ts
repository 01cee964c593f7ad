import { basename } from "node:path";
import { load } from "cheerio/slim";
import { IngestError, PermanentError, TransientError } from "../errors.ts";
import type { HttpAnswer } from "./http/exchange.ts";
import type { PoliteClient } from "./http/polite-client.ts";
import type { Source, SourceReference } from "./source.ts";
import type { HttpListingSettings } from "./source-settings.ts";

/** Links that end so are documents; a page full of other links (menus, contacts) is not worth a request each. */
const DOCUMENT_ENDING = /\.(?:pdf|docx?|odt|rtf|txt|md)$/i;
const PAGE_TYPES = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9";

/** One link of a page or one entry of a feed. */
interface FoundLink {
  readonly url: URL;
  readonly changed: string | null;
}

/**
 * A page, a row of pages, or an RSS or Atom feed with links to minutes. Only links to the page's own host, or to hosts
 * that are named in the settings, are followed.
 */
export function createHttpListing(settings: HttpListingSettings, client: PoliteClient): Source {
  return {
    id: settings.id,
    kind: settings.kind,
    access: settings.access,
    ...(settings.municipality !== undefined && { municipality: settings.municipality }),
    list: (signal) => listDocuments(settings, client, signal),
    fetch: async (reference, signal) => {
      const url = new URL(reference.key);
      assertKnownHost(url, settings);
      const answer = await client.ask(url, { signal });
      const mediaType = answer.headers["content-type"]?.split(";")[0]?.trim();
      return { reference, bytes: answer.bytes, ...(mediaType && { mediaType }) };
    },
  };
}

/** @throws TransientError when a page of the listing cannot be read: then nothing may be concluded from what is missing */
async function* listDocuments(
  settings: HttpListingSettings,
  client: PoliteClient,
  signal: AbortSignal,
): AsyncIterable<SourceReference> {
  let next: URL | undefined = new URL(settings.url);
  for (let page = 0; next && page < settings.maxPages; page++) {
    const answer: HttpAnswer = await client.ask(next, { accept: PAGE_TYPES, signal });
    const text = Buffer.from(answer.bytes).toString("utf8");
    const { links, nextPage } = isFeed(text) ? readFeed(text, answer.url) : readPage(text, answer.url, settings);
    for (const link of links.filter(({ url }) => isKnownHost(url, settings)))
      yield referenceTo(link.url, link.changed ?? (await changeMark(client, link.url, signal)));
    next = nextPage;
  }
  if (next)
    throw new TransientError(
      "too-many-pages",
      `${settings.url} har mere end ${settings.maxPages} sider: hæv maxPages.`,
    );
}

function referenceTo(url: URL, fingerprint: string | null): SourceReference {
  return { key: url.href, name: nameOf(url), href: url.href, ...(fingerprint !== null && { fingerprint }) };
}

/** The last part of the address, as a person would read it. */
function nameOf(url: URL): string {
  const last = basename(url.pathname) || url.hostname;
  try {
    return decodeURIComponent(last).replace(/[/\\\p{Cc}]/gu, "_");
  } catch {
    return last;
  }
}

/** ETag, else last change and size; null where the site says neither: then the document is fetched every time. */
async function changeMark(client: PoliteClient, url: URL, signal: AbortSignal): Promise<string | null> {
  try {
    const { headers } = await client.ask(url, { method: "HEAD", signal });
    if (headers.etag) return headers.etag;
    return headers["last-modified"] ? `${headers["last-modified"]} ${headers["content-length"] ?? ""}`.trim() : null;
  } catch (error) {
    // One document that is away, or a site without HEAD, is the fetch's business; a site that is busy ends the run.
    if (error instanceof IngestError && error.code !== "busy" && error.code !== "unreachable") return null;
    throw error;
  }
}

function isFeed(text: string): boolean {
  return /<(?:rss|feed|rdf:RDF)[\s>]/i.test(text.slice(0, 1000));
}

function readFeed(text: string, base: URL): { links: FoundLink[]; nextPage: URL | undefined } {
  const $ = load(text, { xml: true });
  const links = $("item, entry")
    .toArray()
    .flatMap((entry): FoundLink[] => {
      const part = (selector: string) => $(entry).children(selector).first();
      const href =
        part("enclosure").attr("url") ??
        part("link[rel=enclosure]").attr("href") ??
        part("link[href]").attr("href") ??
        part("link").text();
      const changed = part("updated").text() || part("pubDate").text() || part("dc\\:date").text();
      return toUrl(href, base).map((url) => ({ url, changed: changed.trim() || null }));
    });
  const [nextPage] = toUrl($("feed > link[rel=next]").attr("href"), base);
  return { links, nextPage };
}

function readPage(text: string, base: URL, { links, nextPage }: HttpListingSettings) {
  const $ = load(text);
  const [root = base] = toUrl($("base[href]").attr("href"), base);
  const all = $(links ?? "a[href]")
    .toArray()
    .flatMap((link) => toUrl($(link).attr("href"), root))
    .filter((url) => links !== undefined || DOCUMENT_ENDING.test(url.pathname));
  const unique = new Map(all.map((url) => [url.href, { url, changed: null }]));
  const [next] = toUrl($(nextPage).first().attr("href"), root);
  return { links: [...unique.values()], nextPage: next?.href === base.href ? undefined : next };
}

/** One address, or none; the part after `#` is no other document. */
function toUrl(href: string | undefined, base: URL): URL[] {
  const trimmed = href?.trim();
  if (!trimmed || !URL.canParse(trimmed, base.href)) return [];
  const url = new URL(trimmed, base);
  url.hash = "";
  return url.protocol === "http:" || url.protocol === "https:" ? [url] : [];
}

function isKnownHost({ host }: URL, { url, hosts }: HttpListingSettings): boolean {
  return host === new URL(url).host || hosts.includes(host);
}

function assertKnownHost(url: URL, settings: HttpListingSettings): void {
  if (isKnownHost(url, settings)) return;
  throw new PermanentError(
    "foreign-host",
    `${url.href} ligger på en anden server: tilføj den til kildens hosts, hvis det er meningen.`,
  );
}
