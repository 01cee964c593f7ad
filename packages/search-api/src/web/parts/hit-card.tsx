/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Hit } from "../../query/hit.ts";
import { HitMeta } from "./hit-meta.tsx";
import { MarkedText } from "./marked-text.tsx";

/** A result: enough to read what was decided without opening it. */
export function HitCard({ hit }: { hit: Hit }) {
  return (
    <article class={hit.routine ? "card routine" : "card"}>
      <h3>
        <a href={hit.links.page}>
          <MarkedText pieces={hit.highlights.title} />
        </a>
      </h3>
      <HitMeta hit={hit} />
      {hit.decision === null ? (
        <p class="quiet">Dokumentet indeholder ingen beslutning på dette punkt.</p>
      ) : (
        <p class="decision">
          <span class="label">Beslutning: </span>
          <MarkedText pieces={hit.highlights.decision} />
        </p>
      )}
      {hit.highlights.passage.length === 0 ? null : (
        <p class="passage">
          <MarkedText pieces={hit.highlights.passage} />
        </p>
      )}
    </article>
  );
}
