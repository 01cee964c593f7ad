/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Layout } from "../layout.tsx";

/** Questions people ask, and how the search reads them. */
const WAYS: readonly [example: string, meaning: string][] = [
  ["fritidsjob", "Ordet i alle former, også inde i længere ord"],
  ["budget spil", "Alle ordene, også som ét ord: budgetspillet"],
  ['"taget til efterretning"', "Præcis denne ordlyd"],
  ["skole -ferie", "Med det første ord, uden det andet"],
  ["00.01.00-P35-9-22", "Alt på et journalnummer, skrevet på en hvilken som helst måde"],
  ["00.30.14", "Alle numre, der begynder sådan"],
  ["24. april 2024", "Møder den dag, eller punkter, som nævner dagen"],
  ["maj 2023", "En hel måned; også forår 2022 eller blot 2021"],
  ["oekonomi", "Danske bogstaver må skrives, som tastaturet kan: ø, oe eller o"],
];

/** How to search. */
export function HelpPage({ signedIn }: { signedIn: boolean }) {
  return (
    <Layout title="Sådan søger du – Referat" signedIn={signedIn}>
      <article class="help record">
        <h1>Sådan søger du</h1>
        <dl class="ways">
          {WAYS.map(([example, meaning]) => (
            <>
              <dt>
                <a href={`/?q=${encodeURIComponent(example)}`}>{example}</a>
              </dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
        <h2>Genveje</h2>
        <p>
          <kbd>/</kbd> springer til søgefeltet, <kbd>j</kbd> og <kbd>k</kbd> til næste og forrige resultat.
        </p>
        <h2>Hvad udfaldet betyder</h2>
        <p>
          Udfaldet er læst af beslutningens egne ord, ikke af indstillingen. Beslutningen står altid ord for ord ved
          siden af, og hvert punkt har en vej til originalen.
        </p>
      </article>
    </Layout>
  );
}
