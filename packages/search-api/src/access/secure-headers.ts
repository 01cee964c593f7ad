import type { MiddlewareHandler } from "hono";
import { secureHeaders as honoSecureHeaders } from "hono/secure-headers";

const own = ["'self'"];
const none = ["'none'"];

/** Everything comes from here, nothing is inline, nobody frames us, and no address leaks to other sites. */
export function secureHeaders(): MiddlewareHandler {
  return honoSecureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: own,
      styleSrc: own,
      imgSrc: own,
      connectSrc: own,
      formAction: own,
      manifestSrc: own,
      baseUri: none,
      frameAncestors: none,
    },
    referrerPolicy: "same-origin",
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  });
}

/** The board of the queues needs a `<base>` of this site; everything else holds for it too. Runs outside `secureHeaders`. */
export function queueBoardHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const policy = context.res.headers.get("Content-Security-Policy") ?? "";
    context.res.headers.set("Content-Security-Policy", policy.replace("base-uri 'none'", "base-uri 'self'"));
  };
}
