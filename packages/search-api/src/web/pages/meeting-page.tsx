/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { MeetingFound } from "../../query/find-meeting.ts";
import { formatDate } from "../format-date.ts";
import { Layout } from "../layout.tsx";
import { HitMeta } from "../parts/hit-meta.tsx";
import { PrintedText } from "../parts/printed-text.tsx";

/** A meeting: who, when, and every item in the order of the agenda. */
export function MeetingPage({ found, signedIn }: { found: MeetingFound; signedIn: boolean }) {
  const { meeting, items } = found;
  const name = meeting.body ?? meeting.title ?? "Møde";
  const when = meeting.date === null ? "" : formatDate(meeting.date);
  return (
    <Layout title={`${name} ${when} – Referat`} signedIn={signedIn}>
      <article class="meeting record">
        <h1>
          {name} {when === "" ? null : <span class="when">{when}</span>}
        </h1>
        <MeetingFacts found={found} />
        <ol class="agenda">
          {items.map((hit) => (
            <li>
              <h2>
                <span class="item-number">{hit.number}</span> <a href={hit.links.page}>{hit.title}</a>
              </h2>
              <HitMeta hit={hit} without={["body", "date", "number"]} />
              {hit.decision === null ? null : <PrintedText text={hit.decision} />}
            </li>
          ))}
        </ol>
      </article>
    </Layout>
  );
}

function MeetingFacts({ found: { meeting } }: { found: MeetingFound }) {
  const { municipality, startTime, endTime, location, present, apologies } = meeting;
  const time = [startTime, endTime].filter((each) => each !== null).join("–");
  const facts = [
    ["Kommune", municipality],
    ["Tid", time === "" ? null : `kl. ${time}`],
    ["Sted", location],
    ["Til stede", present.join(", ") || null],
    ["Afbud", apologies.join(", ") || null],
  ];
  return (
    <dl class="facts">
      {facts.map(([label, value]) =>
        value === null ? null : (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ),
      )}
    </dl>
  );
}
