/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Layout } from "../layout.tsx";

/** What went wrong, in words that help. */
export function ProblemPage({ status, details }: { status: number; details: readonly string[] }) {
  const [heading, advice] = words(status);
  return (
    <Layout title={`${heading} – Referat`} signedIn={false}>
      <article class="problem record">
        <h1>{heading}</h1>
        <p>{advice}</p>
        {details.length === 0 ? null : (
          <ul>
            {details.map((detail) => (
              <li>{detail}</li>
            ))}
          </ul>
        )}
        <p>
          <a href="/">Til søgningen</a>
        </p>
      </article>
    </Layout>
  );
}

function words(status: number): readonly [heading: string, advice: string] {
  if (status === 400) return ["Det kan vi ikke læse", "Noget i adressen er ikke, som det skal være."];
  if (status === 401) return ["Ukendt nøgle", "Nøglen findes ikke, eller den er trukket tilbage."];
  if (status === 404) return ["Her er ikke noget", "Punktet findes ikke, eller det er ikke offentligt."];
  if (status === 429) return ["Lidt for hurtigt", "Vent et minut, og prøv igen."];
  if (status === 503)
    return [
      "Søgningen er ikke klar",
      "Søgemaskinen svarer ikke lige nu. Der er ikke noget galt med din søgning; prøv igen om lidt.",
    ];
  return ["Noget gik galt hos os", "Fejlen er noteret. Prøv igen om lidt."];
}
