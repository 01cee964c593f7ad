import { z } from "@hono/zod-openapi";
import type { FilterableAttribute } from "@referat/search-index";
import type { Question, VisibleItems } from "../access/visible-items.ts";
import type { EngineAnswer } from "../search-client.ts";

/** What can be counted, by the name it has in addresses. */
const FACET_ATTRIBUTES = {
  body: "body",
  year: "year",
  outcome: "outcome",
  recommender: "recommenders",
  kle: "kleGroup",
  actionFacet: "actionFacet",
  municipality: "municipality",
  kind: "kind",
  access: "visibility",
  dissent: "hasDissent",
  routine: "routine",
} as const satisfies Record<string, FilterableAttribute>;

export const FacetName = z.enum([
  "body",
  "year",
  "outcome",
  "recommender",
  "kle",
  "actionFacet",
  "municipality",
  "kind",
  "access",
  "dissent",
  "routine",
]);
export type FacetName = z.infer<typeof FacetName>;

const FacetValue = z.object({ value: z.string(), count: z.number().int() });

/** How many hits there are of each value, most first; years newest first. */
export const Facets = z.partialRecord(FacetName, z.array(FacetValue)).openapi("Facets");
export type Facets = z.infer<typeof Facets>;

/** The part of a question's filters that belongs to a facet: left out when that facet itself is counted. */
const OWN_FILTERS: Partial<Record<FacetName, readonly (keyof NonNullable<Question["filters"]>)[]>> = {
  body: ["bodies"],
  year: ["from", "to"],
  outcome: ["outcomes"],
  recommender: ["recommenders"],
  kle: ["kleGroups"],
  actionFacet: ["actionFacets"],
  municipality: ["municipalities"],
  kind: ["kinds"],
  access: ["visibilities"],
};

/** The engine's attributes behind these facets. */
export function facetAttributes(names: readonly FacetName[]): FilterableAttribute[] {
  return names.map((name) => FACET_ATTRIBUTES[name]);
}

/**
 * Counts facets. `answer` has the counts under all filters; a facet that is itself filtered is counted once more without
 * its own filter, so that a visitor who ticked one body still sees what the others hold.
 */
export async function countFacets(
  items: VisibleItems,
  question: Question,
  names: readonly FacetName[],
  answer: EngineAnswer,
): Promise<Facets> {
  const counted = await Promise.all(
    names.map(async (name) => {
      const widened = withoutOwnFilters(question, name);
      const source = widened === null ? answer : await countOnly(items, widened, name);
      return [name, facetValues(name, source)] as const;
    }),
  );
  return Object.fromEntries(counted);
}

function withoutOwnFilters(question: Question, name: FacetName): Question | null {
  const own = OWN_FILTERS[name] ?? [];
  const filters = Object.entries(question.filters ?? {});
  const others = filters.filter(([key]) => !own.some((each) => each === key));
  return others.length === filters.length ? null : { ...question, filters: Object.fromEntries(others) };
}

function countOnly(items: VisibleItems, question: Question, name: FacetName): Promise<EngineAnswer> {
  return items.ask(items.plan({ ...question, offset: 0, limit: 0, facets: facetAttributes([name]) }).request);
}

/** Made once: `localeCompare` with a language looks the language up at every comparison. */
const DANISH = new Intl.Collator("da");

function facetValues(name: FacetName, answer: EngineAnswer): { value: string; count: number }[] {
  const counts = answer.facetDistribution?.[FACET_ATTRIBUTES[name]] ?? {};
  const values = Object.entries(counts).map(([value, count]) => ({ value, count }));
  return name === "year"
    ? values.sort((a, b) => b.value.localeCompare(a.value))
    : values.sort((a, b) => b.count - a.count || DANISH.compare(a.value, b.value));
}
