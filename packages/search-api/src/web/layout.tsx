/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { assetPaths } from "./assets.ts";

interface LayoutProps {
  readonly title: string;
  /** A feed of what the page shows. */
  readonly feed?: string | undefined;
  /** Whether the visitor's key opens more than what is public. */
  readonly signedIn: boolean;
  readonly children: Child;
}

/** The frame of every page. */
export function Layout({ title, feed, signedIn, children }: LayoutProps) {
  return (
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={assetPaths.style} />
        <link rel="icon" type="image/svg+xml" href={assetPaths.icon} />
        <link rel="search" type="application/opensearchdescription+xml" title="Referat" href="/opensearch.xml" />
        {feed === undefined ? null : <link rel="alternate" type="application/atom+xml" title={title} href={feed} />}
        <script src={assetPaths.script} defer />
      </head>
      <body>
        <a class="skip" href="#indhold">
          Gå til indholdet
        </a>
        <header class="top">
          <a class="brand" href="/">
            Referat
          </a>
          <nav class="menu" aria-label="Hovedmenu">
            <a href="/frister">Frister</a>
            <a href="/hjaelp">Sådan søger du</a>
            <a href="/adgang">{signedIn ? "Din adgang" : "Adgang"}</a>
          </nav>
        </header>
        <main id="indhold">{children}</main>
        <footer class="bottom">
          <p>Teksten er gengivet ord for ord fra referaterne. Er du i tvivl, gælder originalen.</p>
          <p>
            <a href="/api">For programmer: API</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
