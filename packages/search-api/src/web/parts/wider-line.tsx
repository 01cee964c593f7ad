/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { AttemptKind } from "@referat/search-index";

/** What to say where the hits are more than what was asked for. */
const WORDS: Readonly<Record<AttemptKind, string | null>> = {
  asked: null,
  someWords: "Få punkter passer på det hele, så her er også punkter, som passer på noget af det.",
  withoutQuotes: "Ingen punkter har præcis den ordlyd. Her er punkter med ordene hver for sig.",
  withoutDatesAndNumbers: "Intet passer på både ord og nummer eller dato. Her er, hvad der passer på ordene.",
  withoutWords: "Intet passer på både ord og nummer eller dato. Her er alt på nummeret eller datoen.",
  mentions: "Ingen punkter har nummeret selv. Her er punkter, som nævner det.",
  withoutFilters: "Intet passer på afgrænsningerne. Her er, hvad der findes uden dem.",
  similarWords: "Ingen punkter har ordene. Her er punkter med ord, som ligner.",
};

/** Says honestly when the answer is wider than the question. */
export function WiderLine({ match, total }: { match: AttemptKind; total: number }) {
  const words = WORDS[match];
  return words === null || total === 0 ? null : <p class="notice">{words}</p>;
}
