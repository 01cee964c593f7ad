import { z } from "@hono/zod-openapi";
import { parseCasePrefix } from "@referat/parser/case-number";
import type { VisibleItems } from "../access/visible-items.ts";
import { type Hit, toHit } from "./hit.ts";

const SUGGESTIONS = 8; // what fits under a search box on a phone
const LOOKED_AT = 40; // the same title returns at meeting after meeting

/** Something a visitor may be on the way to typing. */
export const Suggestion = z
  .object({ kind: z.enum(["title", "case"]), text: z.string(), href: z.string() })
  .openapi("Suggestion");
export type Suggestion = z.infer<typeof Suggestion>;

/** Titles and case numbers that begin with what was typed; never anything the visitor may not see. @throws EngineUnavailable */
export async function suggest(items: VisibleItems, typed: string): Promise<Suggestion[]> {
  const prefix = parseCasePrefix(typed);
  const hits = prefix === null ? await titlesLike(items, typed) : await casesBelow(items, prefix);
  const suggestions = hits.map((hit) => (prefix === null ? titleSuggestion(hit) : caseSuggestion(hit)));
  return uniqueByText(suggestions).slice(0, SUGGESTIONS);
}

async function titlesLike(items: VisibleItems, typed: string): Promise<Hit[]> {
  const { request } = items.plan({ text: typed, limit: LOOKED_AT, filters: { routine: false } });
  return (await items.ask(request)).hits.map((hit) => toHit(hit));
}

async function casesBelow(items: VisibleItems, prefix: string): Promise<Hit[]> {
  const { request } = items.plan({ text: "", limit: LOOKED_AT, filters: { caseNumber: prefix } });
  return (await items.ask(request)).hits.map((hit) => toHit(hit));
}

function titleSuggestion({ title, links }: Hit): Suggestion {
  return { kind: "title", text: title, href: links.page };
}

function caseSuggestion({ caseNumber, links }: Hit): Suggestion {
  return { kind: "case", text: caseNumber ?? "", href: links.case ?? "" };
}

function uniqueByText(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...new Map(suggestions.map((suggestion) => [suggestion.text.toLowerCase(), suggestion])).values()];
}
