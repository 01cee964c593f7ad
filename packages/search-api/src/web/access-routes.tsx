/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { deleteCookie, setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import { KEY_COOKIE } from "../access/authenticate.ts";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";
import { publicOrigin } from "../routes/public-origin.ts";
import { AccessPage } from "./pages/access-page.tsx";
import { sendPage } from "./send-page.ts";

const FORM_BYTES = 4_096; // one key

/** `/adgang`: a visitor hands in a key, which the browser keeps out of reach of scripts and sends to nobody else. */
export function accessRoutes({ keys, publicUrl }: AppDependencies): Hono<AppEnvironment> {
  const router = new Hono<AppEnvironment>();
  // Behind a web server with TLS a request arrives as plain HTTP: what its visitor sees is the configured address.
  const site = (context: { req: { url: string } }) => new URL(publicOrigin(context, publicUrl)).origin;
  router.use("/adgang/*", csrf({ origin: (origin, context) => origin === site(context) }));
  router.use("/adgang/*", bodyLimit({ maxSize: FORM_BYTES }));
  router.get("/adgang", (context) =>
    sendPage(context, <AccessPage visitor={context.get("visitor")} refused={false} />),
  );
  router.post("/adgang", async (context) => {
    const { key } = await context.req.parseBody();
    const visitor = typeof key === "string" ? await keys.visitorFor(key.trim()) : null;
    if (typeof key !== "string" || visitor === null)
      return sendPage(context, <AccessPage visitor={context.get("visitor")} refused={true} />, 401);
    const secure = site(context).startsWith("https:");
    setCookie(context, KEY_COOKIE, key.trim(), { path: "/", httpOnly: true, sameSite: "Strict", secure });
    return context.redirect("/", 303);
  });
  router.post("/adgang/slut", (context) => {
    deleteCookie(context, KEY_COOKIE, { path: "/" });
    return context.redirect("/", 303);
  });
  return router;
}
