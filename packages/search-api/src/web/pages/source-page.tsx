/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Layout } from "../layout.tsx";

/** A text original with numbered lines, so that an item can point at the very line it was read from. */
export function SourcePage({
  name,
  text,
  documentId,
  signedIn,
}: {
  name: string;
  text: string;
  documentId: string;
  signedIn: boolean;
}) {
  return (
    <Layout title={`${name} – Referat`} signedIn={signedIn}>
      <article class="source">
        <h1>{name}</h1>
        <p class="quiet">
          Originalen, som den blev modtaget. <a href={`/api/v1/originals/${documentId}`}>Hent filen</a>
        </p>
        <ol class="lines">
          {text.split(/\r\n|[\n\r]/).map((line, index) => (
            <li id={`L${index + 1}`}>{line === "" ? "\u00A0" : line}</li>
          ))}
        </ol>
      </article>
    </Layout>
  );
}
