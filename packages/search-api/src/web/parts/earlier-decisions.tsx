/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { EarlierDecision } from "@referat/parser/records";
import { formatDate } from "../format-date.ts";
import { OutcomeBadge } from "./outcome-badge.tsx";
import { PrintedText } from "./printed-text.tsx";

/** What earlier bodies decided on the case, as the item itself tells it. */
export function EarlierDecisions({ decisions }: { decisions: readonly EarlierDecision[] }) {
  if (decisions.length === 0) return null;
  return (
    <section class="history">
      <h2>Tidligere behandling</h2>
      <ol class="timeline">
        {decisions.map(({ body, date, text, outcome }) => (
          <li>
            <p class="meta">
              <OutcomeBadge outcome={outcome} />
              {body === null ? null : <span>{body}</span>}
              {date === null ? null : <time datetime={date}>{formatDate(date)}</time>}
            </p>
            <PrintedText text={text} />
          </li>
        ))}
      </ol>
    </section>
  );
}
