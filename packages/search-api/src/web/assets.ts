import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Hono } from "hono";
import type { AppEnvironment } from "../app-environment.ts";

const TEN_CHARACTERS = 10; // enough of the hash to tell two versions apart

/** One file of the page; its content is in its address, so that a browser may keep it for ever. */
function asset(name: string, mediaType: string) {
  const bytes = readFileSync(new URL(`./assets/${name}`, import.meta.url));
  const version = createHash("sha256").update(bytes).digest("hex").slice(0, TEN_CHARACTERS);
  return { path: `/assets/${version}/${name}`, mediaType, bytes: new Uint8Array(bytes) };
}

const style = asset("page.css", "text/css; charset=utf-8");
const script = asset("page.js", "text/javascript; charset=utf-8");
const icon = asset("icon.svg", "image/svg+xml");

/** Addresses of the files that pages use. */
export const assetPaths = { style: style.path, script: script.path, icon: icon.path } as const;

/** `GET /assets/…` */
export function assetRoutes(): Hono<AppEnvironment> {
  const router = new Hono<AppEnvironment>();
  for (const { path, mediaType, bytes } of [style, script, icon])
    router.get(path, (context) =>
      context.body(bytes, 200, { "content-type": mediaType, "cache-control": "public, max-age=31536000, immutable" }),
    );
  return router;
}
