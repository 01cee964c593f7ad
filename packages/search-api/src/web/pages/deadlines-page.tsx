/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { DueAction } from "../../query/find-actions.ts";
import { formatDate } from "../format-date.ts";
import { Layout } from "../layout.tsx";
import { DateFields } from "../parts/date-fields.tsx";
import { HitMeta } from "../parts/hit-meta.tsx";

interface DeadlinesPageProps {
  readonly actions: readonly DueAction[];
  /** First and last day, `2024-05-01`, or empty. */
  readonly from: string;
  readonly to: string;
  /** The same for the API. */
  readonly due: string;
  readonly signedIn: boolean;
}

/** What decisions say has to be done by when, soonest first. */
export function DeadlinesPage({ actions, from, to, due, signedIn }: DeadlinesPageProps) {
  const days = [...new Set(actions.map((action) => action.due))];
  return (
    <Layout title="Frister – Referat" signedIn={signedIn}>
      <article class="deadlines record">
        <h1>Frister</h1>
        <p class="quiet">Det, som beslutningerne selv sætter en dato på. Kun hvad der står i teksten er med.</p>
        <form action="/frister" class="inline-form">
          <DateFields from={from} to={to} />
          <button type="submit">Vis</button>
        </form>
        {actions.length === 0 ? <NoDeadlines from={from} /> : null}
        {days.map((day) => (
          <section>
            <h2>
              <time datetime={day}>{formatDate(day)}</time>
            </h2>
            <ul class="actions">
              {actions
                .filter((action) => action.due === day)
                .map((action) => (
                  <Action action={action} />
                ))}
            </ul>
          </section>
        ))}
        <p class="take-along">
          <a href={`/api/v1/actions.ics?due=${encodeURIComponent(due)}`}>Hent til kalenderen (iCalendar)</a>
        </p>
      </article>
    </Layout>
  );
}

function NoDeadlines({ from }: { from: string }) {
  return (
    <p class="empty">
      Der er ingen frister i perioden. {from === "" ? null : <a href="/frister?from=">Se også dem, der er forbi</a>}
    </p>
  );
}

function Action({ action: { who, what, item } }: { action: DueAction }) {
  return (
    <li>
      <p class="printed">
        {who === null || what.startsWith(who) ? null : <strong>{who}: </strong>}
        {what}
      </p>
      <a href={item.links.page}>{item.title}</a>
      <HitMeta hit={item} />
    </li>
  );
}
