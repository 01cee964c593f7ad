import { SearchParameters } from "../query/search-parameters.ts";
import { badParameters } from "../routes/problem.ts";

/**
 * The search in a page's address. Forms send their empty fields along, and links from elsewhere carry names of their own:
 * both are left out here; the API refuses them. @throws BadParameters where a value is wrong
 */
export function readPageParameters(address: string): SearchParameters {
  const given = new Map<string, string[]>();
  for (const [name, value] of new URL(address).searchParams)
    if (value !== "" && Object.hasOwn(SearchParameters.shape, name))
      given.set(name, [...(given.get(name) ?? []), value]);
  const single = [...given].map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
  const parameters = SearchParameters.safeParse(Object.fromEntries(single));
  if (!parameters.success) throw badParameters(parameters.error);
  // Best first is what a question gets anyway; without a question there is nothing to be best at.
  const { sort, ...rest } = parameters.data;
  return sort === "relevance" || sort === undefined ? rest : { ...rest, sort };
}
