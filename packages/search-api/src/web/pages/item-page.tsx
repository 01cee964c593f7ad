/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Item } from "../../query/find-item.ts";
import type { Hit } from "../../query/hit.ts";
import { formatDate } from "../format-date.ts";
import { Layout } from "../layout.tsx";
import { DecisionBox } from "../parts/decision-box.tsx";
import { EarlierDecisions } from "../parts/earlier-decisions.tsx";
import { HitMeta } from "../parts/hit-meta.tsx";
import { OriginalLink } from "../parts/original-link.tsx";
import { PrintedText } from "../parts/printed-text.tsx";
import { Repairs } from "../parts/repairs.tsx";

interface ItemPageProps {
  readonly item: Item;
  /** Other items of the same case, oldest first. */
  readonly sameCase: readonly Hit[];
  /** Whether the visitor may see the whole document that the item stands in. */
  readonly seesOriginal: boolean;
  readonly signedIn: boolean;
}

/** Sections that have a place of their own on the page. */
const SHOWN_ELSEWHERE = new Set(["decision", "recommendation", "attachments", "history"]);

/** One agenda item: what was decided first, then why, and the way to the original. */
export function ItemPage({ item, sameCase, seesOriginal, signedIn }: ItemPageProps) {
  const { item: record, meeting } = item;
  const sections = record.sections.filter(({ kind, text }) => !SHOWN_ELSEWHERE.has(kind) && text.trim() !== "");
  return (
    <Layout title={`${item.title} – Referat`} signedIn={signedIn}>
      <article class="item record">
        <nav class="crumbs" aria-label="Hvor er du">
          <a href={item.links.meeting}>
            {meeting.body ?? "Mødet"}
            {item.date === null ? "" : `, ${formatDate(item.date)}`}
          </a>
        </nav>
        <h1>{item.title}</h1>
        <HitMeta hit={item} without={["outcome", "body", "date"]} />
        <div class="with-aside">
          <div>
            <DecisionBox item={item} />
            <Recommendations item={item} />
            {sections.map(({ heading, text }) => (
              <section class="text">
                {heading === null ? null : <h2>{heading}</h2>}
                <PrintedText text={text} />
              </section>
            ))}
            <EarlierDecisions decisions={item.item.earlierDecisions} />
          </div>
          <aside>
            <OriginalLink item={item} isVisible={seesOriginal} />
            <p class="quiet">Læst fra {item.source.name}</p>
            <Attachments item={item} />
            <SameCase item={item} others={sameCase} />
            <Repairs repairs={item.repairs} />
          </aside>
        </div>
      </article>
    </Layout>
  );
}

function Recommendations({ item }: { item: Item }) {
  if (item.item.recommendations.length === 0) return null;
  return (
    <section class="recommendation">
      <h2>Indstilling</h2>
      {item.item.recommendations.map(({ recommender, clauses }) => (
        <>
          {recommender === null ? null : <p class="who">{recommender}</p>}
          <ul>
            {clauses.map(({ number, text }) => (
              <li class={number === null ? "printed" : "printed numbered"}>
                {number === null ? "" : `${number}. `}
                {text}
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

function Attachments({ item }: { item: Item }) {
  if (item.item.attachments.length === 0) return null;
  return (
    <section class="attachments">
      <h2>Bilag</h2>
      <ul>
        {item.item.attachments.map(({ title, href }) => (
          <li>
            {href !== null && /^https?:\/\//.test(href) ? (
              <a href={href} rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SameCase({ item, others }: { item: Item; others: readonly Hit[] }) {
  if (item.links.case === null || others.length === 0) return null;
  return (
    <section class="same-case">
      <h2>
        <a href={item.links.case}>{item.meetingCase ? "Samme møderække" : "Samme sag"}</a>
      </h2>
      <ul>
        {others.map((hit) => (
          <li>
            <a href={hit.links.page}>{hit.title}</a>
            <HitMeta hit={hit} without={["caseNumber", "number"]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
