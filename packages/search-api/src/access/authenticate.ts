import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";
import { UnknownKey } from "../errors.ts";
import { learntAbbreviations } from "../query/learnt-abbreviations.ts";
import type { KeyStore } from "./key-store.ts";
import { VisibleItems } from "./visible-items.ts";
import { anonymous, type Visitor } from "./visitor.ts";

/** How a program hands in its key: never in the address, which ends up in logs. */
const BEARER = /^Bearer ([A-Za-z0-9_-]{1,200})$/;

/** How a browser hands in the key that its user gave on `/adgang`. */
export const KEY_COOKIE = "referat_key";

/**
 * Finds out who asks and binds the items they may see to the request. Without a key the visitor is anonymous; a key that
 * is not known is refused rather than treated as none. A browser whose key was revoked goes on as anybody. @throws UnknownKey
 */
export function authenticate(dependencies: AppDependencies): MiddlewareHandler<AppEnvironment> {
  const { keys, searchClient, indexNames, clock } = dependencies;
  const learnt = learntAbbreviations(searchClient, indexNames, clock);
  return async (context, next) => {
    const visitor = await visitorOf(context, keys);
    context.set("visitor", visitor);
    context.set("items", new VisibleItems(searchClient, indexNames, visitor.scope, learnt));
    await next();
  };
}

async function visitorOf(context: Context<AppEnvironment>, keys: KeyStore): Promise<Visitor> {
  const header = context.req.header("authorization");
  if (header === undefined) {
    const cookie = getCookie(context, KEY_COOKIE);
    return (cookie === undefined ? null : await keys.visitorFor(cookie)) ?? anonymous;
  }
  const secret = BEARER.exec(header)?.[1];
  const visitor = secret === undefined ? null : await keys.visitorFor(secret);
  if (visitor === null) throw new UnknownKey("the key in the Authorization header is not known");
  return visitor;
}
