import type { Hit } from "../query/hit.ts";
import { formatDate } from "../web/format-date.ts";
import { outcomeName } from "../web/outcome-names.ts";
import { escapeXml } from "./escape-xml.ts";

/** What a feed is of. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly self: string;
  /** The page for people. */
  readonly page: string;
  readonly site: string;
  readonly hits: readonly Hit[];
}

/** Atom wants a moment even of an empty feed, and the same one each time it is asked. */
const NOTHING_YET = "1970-01-01T00:00:00Z";

/** An Atom feed (RFC 4287), one entry an agenda item with the words of its decision. */
export function toAtom({ title, self, page, site, hits }: Feed): string {
  const newest = hits.map((hit) => hit.publishedAt).sort();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(self)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<updated>${newest.at(-1) ?? NOTHING_YET}</updated>`,
    "<author><name>Referat</name></author>",
    ...hits.map((hit) => entry(hit, site)),
    "</feed>",
    "",
  ].join("\n");
}

function entry(hit: Hit, site: string): string {
  const about = [hit.body, hit.date === null ? null : formatDate(hit.date), hit.caseNumber].filter(Boolean).join(" · ");
  const outcome = hit.outcome === null ? "" : `${outcomeName(hit.outcome)}. `;
  return [
    "<entry>",
    `<title>${escapeXml(hit.title)}</title>`,
    `<id>urn:referat:item:${escapeXml(hit.id)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${site}${hit.links.page}`)}"/>`,
    `<updated>${hit.publishedAt}</updated>`,
    `<summary>${escapeXml(about)}</summary>`,
    `<content type="text">${escapeXml(`${outcome}${hit.decision ?? ""}`)}</content>`,
    "</entry>",
  ].join("\n");
}
