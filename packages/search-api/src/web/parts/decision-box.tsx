/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Decision } from "@referat/parser/records";
import type { Item } from "../../query/find-item.ts";
import { formatDate } from "../format-date.ts";
import { outcomeName } from "../outcome-names.ts";
import { OutcomeBadge } from "./outcome-badge.tsx";
import { PrintedText } from "./printed-text.tsx";

/** What was decided, word for word, and what it led to. */
export function DecisionBox({ item }: { item: Item }) {
  const { decision } = item.item;
  return (
    <section class="decision-box" aria-labelledby="beslutning">
      <h2 id="beslutning">Beslutning</h2>
      {decision === null ? (
        <p class="quiet">Dokumentet indeholder ingen beslutning på dette punkt.</p>
      ) : (
        <>
          <OutcomeBadge outcome={decision.outcome} />
          {decision.text.trim() === "" ? (
            <p class="quiet">Feltet er tomt i referatet.</p>
          ) : (
            <PrintedText text={decision.text} />
          )}
          <Facts decision={decision} body={item.body} />
        </>
      )}
    </section>
  );
}

function Facts({ decision, body }: { decision: Decision; body: string | null }) {
  const facts = factsOf(decision, body).filter(([, values]) => values.length > 0);
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(([name, values]) => (
        <>
          <dt>{name}</dt>
          {values.map((value) => (
            <dd>{value}</dd>
          ))}
        </>
      ))}
    </dl>
  );
}

function factsOf(decision: Decision, body: string | null): [name: string, values: readonly string[]][] {
  const { otherOutcomes, decidedBy, level, postponedTo, actions, dissent, absent, disqualified, votes } = decision;
  return [
    ["Desuden", otherOutcomes.map(outcomeName)],
    [
      "Virkning",
      level === "recommended" ? ["Anbefaling til et andet organ"] : level === "forwarded" ? ["Sendt videre"] : [],
    ],
    ["Besluttet af", decidedBy === null || decidedBy === body ? [] : [decidedBy]],
    ["Udsat til", postponedTo === null ? [] : [formatDate(postponedTo)]],
    [
      "Frister",
      actions.flatMap(({ who, what, due }) =>
        due === null ? [] : [[formatDate(due), who, what].filter(Boolean).join(": ")],
      ),
    ],
    ["For", inOneLine(votes?.for)],
    ["Imod", inOneLine(votes?.against)],
    ["Undlod at stemme", inOneLine(votes?.abstained)],
    ["Uenighed", dissent],
    ["Fraværende", inOneLine(absent)],
    ["Inhabile", inOneLine(disqualified)],
  ];
}

function inOneLine(names: readonly string[] = []): string[] {
  return names.length === 0 ? [] : [names.join(", ")];
}
