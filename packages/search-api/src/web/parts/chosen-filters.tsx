/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { SearchParameters } from "../../query/search-parameters.ts";
import { bareQuestion } from "../bare-question.ts";
import { facetLabel } from "../facet-label.ts";
import { formatDate } from "../format-date.ts";
import { searchAddress } from "../search-address.ts";

interface Chosen {
  readonly label: string;
  /** The search without it. */
  readonly address: string;
}

/** What the search is narrowed by; each can be taken away again. */
export function ChosenFilters({ parameters }: { parameters: SearchParameters }) {
  const chosen = [...chosenValues(parameters), ...chosenPeriod(parameters)];
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen" aria-label="Valgte afgrænsninger">
      {chosen.map(({ label, address }) => (
        <li>
          <a href={address} aria-label={`Fjern ${label}`}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a class="clear" href={searchAddress(bareQuestion(parameters))}>
          Fjern alle
        </a>
      </li>
    </ul>
  );
}

function chosenValues(parameters: SearchParameters): Chosen[] {
  return (["body", "municipality", "outcome", "recommender", "kle", "actionFacet", "kind", "access"] as const).flatMap(
    (name) => {
      const values: readonly string[] = parameters[name] ?? [];
      return values.map((value) => ({
        label: facetLabel(name, value),
        address: searchAddress(parameters, { [name]: values.filter((each) => each !== value), page: 1 }),
      }));
    },
  );
}

function chosenPeriod(parameters: SearchParameters): Chosen[] {
  const { from, to, dissent } = parameters;
  const without = (name: "from" | "to" | "dissent") => searchAddress(parameters, { [name]: undefined, page: 1 });
  return [
    ...(from === undefined ? [] : [{ label: `Fra ${formatDate(from)}`, address: without("from") }]),
    ...(to === undefined ? [] : [{ label: `Til ${formatDate(to)}`, address: without("to") }]),
    ...(dissent === undefined
      ? []
      : [{ label: dissent ? "Med uenighed" : "Uden uenighed", address: without("dissent") }]),
  ];
}
