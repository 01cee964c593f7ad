import type { Context } from "hono";
import type { AppEnvironment } from "../app-environment.ts";
import { escapeXml } from "../feeds/escape-xml.ts";
import { publicOrigin } from "../routes/public-origin.ts";

/** `GET /opensearch.xml`: lets a browser search here from its address bar. */
export function openSearchDescription(context: Context<AppEnvironment>, publicUrl: string | undefined): Response {
  const site = escapeXml(publicOrigin(context, publicUrl));
  const description = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    "<ShortName>Referat</ShortName>",
    "<Description>Find kommunens beslutninger</Description>",
    "<InputEncoding>UTF-8</InputEncoding>",
    `<Url type="text/html" template="${site}/?q={searchTerms}"/>`,
    `<Url type="application/atom+xml" template="${site}/api/v1/search.atom?q={searchTerms}"/>`,
    "</OpenSearchDescription>",
    "",
  ].join("\n");
  return context.body(description, 200, { "content-type": "application/opensearchdescription+xml; charset=utf-8" });
}
