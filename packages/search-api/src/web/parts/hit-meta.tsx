/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Hit } from "../../query/hit.ts";
import { formatDate } from "../format-date.ts";
import { OutcomeBadge } from "./outcome-badge.tsx";

type Shown = "outcome" | "body" | "date" | "number" | "caseNumber";

/** One line about an item: outcome, body, day, number on the agenda, journal number. */
export function HitMeta({ hit, without = [] }: { hit: Hit; without?: readonly Shown[] }) {
  const shows = (what: Shown) => !without.includes(what);
  return (
    <p class="meta">
      {shows("outcome") ? <OutcomeBadge outcome={hit.outcome} /> : null}
      {hit.access === "open" ? null : <span class="badge access">{hit.access === "closed" ? "Lukket" : "Intern"}</span>}
      {shows("body") && hit.body !== null ? <span>{hit.body}</span> : null}
      {shows("date") && hit.date !== null ? (
        <a href={hit.links.meeting}>
          <time datetime={hit.date}>{formatDate(hit.date)}</time>
        </a>
      ) : null}
      {shows("number") && hit.number !== "" ? <span>Punkt {hit.number}</span> : null}
      {shows("caseNumber") && hit.links.case !== null ? (
        <a class="number" href={hit.links.case}>
          {hit.caseNumber}
        </a>
      ) : null}
    </p>
  );
}
