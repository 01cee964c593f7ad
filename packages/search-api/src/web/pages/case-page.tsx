/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { CaseFound, CaseItem } from "../../query/find-case.ts";
import type { Hit } from "../../query/hit.ts";
import { formatDate } from "../format-date.ts";
import { Layout } from "../layout.tsx";
import { HitMeta } from "../parts/hit-meta.tsx";
import { PrintedText } from "../parts/printed-text.tsx";

/** Everything decided on one journal number, as a timeline across bodies. */
export function CasePage({ found, signedIn }: { found: CaseFound; signedIn: boolean }) {
  const { caseNumber, match, meetingCase, items, mentions } = found;
  const address = `/api/v1/cases/${encodeURIComponent(caseNumber)}`;
  return (
    <Layout title={`Sag ${caseNumber} – Referat`} feed={`${address}/atom`} signedIn={signedIn}>
      <article class="case record">
        <h1>
          {match === "prefix" ? "Sager under" : "Sag"} <span class="number">{caseNumber}</span>
        </h1>
        {meetingCase ? (
          <p class="notice">
            Nummeret er møderækkens eget (P35): punkterne nedenfor handler ikke nødvendigvis om det samme.
          </p>
        ) : null}
        <p class="quiet">{summary(items)}</p>
        <ol class="timeline">
          {items.map((hit) => (
            <TimelineEntry hit={hit} withNumber={match === "prefix"} />
          ))}
        </ol>
        <Mentions mentions={mentions} />
        <p class="take-along">
          <a href={`${address}/atom`}>Følg sagen som feed (Atom)</a>
        </p>
      </article>
    </Layout>
  );
}

function summary(items: readonly Hit[]): string {
  const bodies = new Set(items.map((hit) => hit.body));
  const points = items.length === 1 ? "1 punkt" : `${items.length} punkter`;
  return `${points} hos ${bodies.size === 1 ? "ét organ" : `${bodies.size} organer`}, ældste først.`;
}

function TimelineEntry({ hit, withNumber }: { hit: CaseItem; withNumber: boolean }) {
  return (
    <li>
      <h2>
        <a href={hit.links.page}>{hit.title}</a>
      </h2>
      <HitMeta hit={hit} without={withNumber ? [] : ["caseNumber"]} />
      {hit.decision === null ? (
        <p class="quiet">Ingen beslutning i dokumentet.</p>
      ) : (
        <PrintedText text={hit.decision} />
      )}
      {hit.recommendation === "" ? null : (
        <details>
          <summary>Indstilling</summary>
          <PrintedText text={hit.recommendation} />
        </details>
      )}
      {hit.earlierDecisions.length === 0 ? null : (
        <details>
          <summary>Tidligere behandling, som punktet gengiver den</summary>
          {hit.earlierDecisions.map(({ body, date, text }) => (
            <p class="printed">
              <strong>{[body, date === null ? null : formatDate(date)].filter(Boolean).join(", ")}</strong> {text}
            </p>
          ))}
        </details>
      )}
    </li>
  );
}

function Mentions({ mentions }: { mentions: readonly Hit[] }) {
  if (mentions.length === 0) return null;
  return (
    <section>
      <h2>Nævnt i andre sager</h2>
      <ul>
        {mentions.map((hit) => (
          <li>
            <a href={hit.links.page}>{hit.title}</a>
            <HitMeta hit={hit} />
          </li>
        ))}
      </ul>
    </section>
  );
}
