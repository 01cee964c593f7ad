import type { SearchParameters } from "../query/search-parameters.ts";

type Changes = Partial<Record<keyof SearchParameters, string | number | readonly string[] | undefined>>;

const DEFAULTS: Readonly<Record<string, string>> = { q: "", page: "1", perPage: "20" };

/** The address of a search with some of its parameters changed; what is usual is left out, so that addresses stay short. */
export function searchAddress(parameters: SearchParameters, changes: Changes = {}, path = "/"): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...parameters, ...changes }))
    for (const each of [value ?? []].flat()) if (String(each) !== DEFAULTS[name]) query.append(name, String(each));
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
