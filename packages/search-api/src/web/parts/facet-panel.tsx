/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { html, raw } from "hono/html";
import type { FacetName, Facets } from "../../query/facets.ts";
import type { SearchParameters } from "../../query/search-parameters.ts";
import { facetLabel } from "../facet-label.ts";
import { searchAddress } from "../search-address.ts";
import { DateFields } from "./date-fields.tsx";

/** Facets that are ticked, in the order they are shown. Years are links: a period is one stretch of time. */
const TICKED = [
  ["body", "Udvalg"],
  ["outcome", "Udfald"],
  ["recommender", "Indstillet af"],
  ["kle", "Emne (KLE)"],
] as const;

const SHOWN_AT_ONCE = 6; // more are one click away

/** What to count for this panel. */
export const PANEL_FACETS: readonly FacetName[] = ["body", "year", "outcome", "recommender", "kle", "dissent"];

/** Ways to narrow the search; plain form fields, so that they work without scripts. */
export function FacetPanel({ facets, parameters }: { facets: Facets; parameters: SearchParameters }) {
  return (
    <details class="facets" id="filtre" open>
      <summary>Afgræns</summary>
      <Period facets={facets} parameters={parameters} />
      {TICKED.map(([name, heading]) => (
        <TickedFacet name={name} heading={heading} values={facets[name] ?? []} chosen={parameters[name] ?? []} />
      ))}
      <OnlyDissent facets={facets} checked={parameters.dissent === true} />
      <button type="submit" class="plain">
        Vis udvalgte
      </button>
    </details>
  );
}

interface FacetValue {
  readonly value: string;
  readonly count: number;
}

interface TickedFacetProps {
  readonly name: string;
  readonly heading: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
}

function TickedFacet({ name, heading, values, chosen }: TickedFacetProps) {
  // A ticked value stays visible even when nothing is left of it.
  const gone = chosen
    .filter((value) => !values.some((each) => each.value === value))
    .map((value) => ({ value, count: 0 }));
  const all = [...values, ...gone].sort((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)));
  if (all.length === 0) return null;
  const boxes = all.map((each) => <Box name={name} {...each} checked={chosen.includes(each.value)} />);
  return (
    <fieldset>
      <legend>{heading}</legend>
      {boxes.slice(0, SHOWN_AT_ONCE)}
      {boxes.length <= SHOWN_AT_ONCE ? null : (
        <details class="more">
          <summary>Flere ({boxes.length - SHOWN_AT_ONCE})</summary>
          {boxes.slice(SHOWN_AT_ONCE)}
        </details>
      )}
    </fieldset>
  );
}

/** As a template: a municipality has hundreds of KLE groups, and as elements their boxes took half of a page's time. */
function Box({ name, value, count, checked }: FacetValue & { name: string; checked: boolean }) {
  return html`<label class="box"><input type="checkbox" name="${name}" value="${value}"${checked ? CHECKED : ""}/><span>${facetLabel(name, value)}</span><span class="count">${count}</span></label>`;
}

const CHECKED = raw(' checked=""');

function Period({ facets, parameters }: { facets: Facets; parameters: SearchParameters }) {
  const { from, to } = parameters;
  return (
    <fieldset>
      <legend>Periode</legend>
      <ul class="years">
        {(facets.year ?? []).map(({ value, count }) => {
          const [first, last] = [`${value}-01-01`, `${value}-12-31`];
          const chosen = from === first && to === last;
          const change = chosen ? { from: undefined, to: undefined, page: 1 } : { from: first, to: last, page: 1 };
          return (
            <li>
              <a href={searchAddress(parameters, change)} aria-current={chosen ? "true" : undefined}>
                {value} <span class="count">{count}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <div class="dates">
        <DateFields from={from} to={to} />
      </div>
    </fieldset>
  );
}

function OnlyDissent({ facets, checked }: { facets: Facets; checked: boolean }) {
  const count = facets.dissent?.find(({ value }) => value === "true")?.count ?? 0;
  if (count === 0 && !checked) return null;
  return (
    <fieldset>
      <legend>Uenighed</legend>
      <label class="box">
        <input type="checkbox" name="dissent" value="true" checked={checked} />
        <span>Kun sager med uenighed</span>
        <span class="count">{count}</span>
      </label>
    </fieldset>
  );
}
