import type { FilterableAttribute } from "../attributes.ts";
import { visibilityFilter } from "../visibility.ts";
import type { SearchFilters, SearchQuestion } from "./search-question.ts";

type Value = string | number | boolean;

/** `body IN ["A", "B"]` with every value quoted: nothing a visitor types can become part of the filter's language. */
export function oneOf(attribute: FilterableAttribute, values: readonly Value[]): string {
  return `${attribute} IN [${values.map(quoted).join(", ")}]`;
}

/** `id NOT IN ["a", "b"]`. */
export function noneOf(attribute: FilterableAttribute, values: readonly Value[]): string {
  return `${attribute} NOT IN [${values.map(quoted).join(", ")}]`;
}

/** `dateNumber >= 20240101 AND dateNumber <= 20241231`. */
export function between(attribute: FilterableAttribute, from: number, to: number): string {
  return from === to ? `${attribute} = ${from}` : `(${attribute} >= ${from} AND ${attribute} <= ${to})`;
}

/** All parts must hold; empty ones say nothing. */
export function allOf(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" AND ");
}

/** One part must hold. */
export function anyOf(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `(${parts.join(" OR ")})`;
}

/** What may be seen and what the visitor narrowed it to, as one engine filter. Never empty: the scope is always in it. */
export function questionFilter(question: Pick<SearchQuestion, "filters" | "scope">): string {
  return allOf([visibilityFilter(question.scope), ...filterParts(question.filters ?? {})]);
}

function filterParts(filters: SearchFilters): string[] {
  return [
    list("body", filters.bodies),
    list("municipality", filters.municipalities),
    filters.from === undefined ? "" : `dateNumber >= ${dayNumber(filters.from)}`,
    filters.to === undefined ? "" : `(dateNumber <= ${dayNumber(filters.to)} AND dateNumber > 0)`,
    list("outcome", filters.outcomes),
    list("kleGroup", filters.kleGroups),
    list("actionFacet", filters.actionFacets),
    list("recommenders", filters.recommenders),
    list("visibility", filters.visibilities),
    list("kind", filters.kinds),
    list("hasDissent", filters.hasDissent === undefined ? undefined : [filters.hasDissent]),
    list("routine", filters.routine === undefined ? undefined : [filters.routine]),
    list("casePrefixes", filters.caseNumber === undefined ? undefined : [filters.caseNumber]),
    list("meetingId", filters.meetingId === undefined ? undefined : [filters.meetingId]),
  ];
}

function list(attribute: FilterableAttribute, values: readonly Value[] | undefined): string {
  return values === undefined || values.length === 0 ? "" : oneOf(attribute, values);
}

function dayNumber(isoDate: string): number {
  const number = Number(isoDate.replaceAll("-", ""));
  return Number.isSafeInteger(number) ? number : 0;
}

function quoted(value: Value): string {
  if (typeof value !== "string") return String(value);
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}
