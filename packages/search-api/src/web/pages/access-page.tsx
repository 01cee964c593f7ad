/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */

import type { Visitor } from "../../access/visitor.ts";
import { Layout } from "../layout.tsx";

/** Where a visitor hands in a key, and hands it back. */
export function AccessPage({ visitor, refused }: { visitor: Visitor; refused: boolean }) {
  const signedIn = visitor.keyName !== null;
  return (
    <Layout title="Adgang – Referat" signedIn={signedIn}>
      <article class="access record">
        <h1>Adgang</h1>
        {refused ? (
          <p class="notice" role="alert">
            Nøglen findes ikke, eller den er trukket tilbage.
          </p>
        ) : null}
        {signedIn ? (
          <form method="post" action="/adgang/slut">
            <p>
              Du bruger nøglen <strong>{visitor.keyName}</strong> og ser også{" "}
              {visitor.scope === "closed" ? "interne og lukkede" : "interne"} punkter.
            </p>
            <button type="submit">Aflever nøglen</button>
          </form>
        ) : (
          <form method="post" action="/adgang">
            <p>
              Åbne punkter kræver ingen nøgle. Har du en nøgle til interne eller lukkede punkter, kan du bruge den her.
            </p>
            <label for="key">Nøgle</label>
            <input id="key" name="key" type="password" autocomplete="current-password" required maxlength={200} />
            <button type="submit">Brug nøglen</button>
          </form>
        )}
      </article>
    </Layout>
  );
}
