import type { MiddlewareHandler } from "hono";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";
import { UnknownKey } from "../errors.ts";
import { VisibleItems } from "./visible-items.ts";
import { anonymous, type Visitor } from "./visitor.ts";

/** `Authorization: Bearer …`, the only way to hand in a key: never in the address, which ends up in logs. */
const BEARER = /^Bearer ([A-Za-z0-9_-]{1,200})$/;

/**
 * Finds out who asks and binds the items they may see to the request. Without a key the visitor is anonymous; a key that
 * is not known is refused rather than treated as none. @throws UnknownKey
 */
export function authenticate({ keys, searchClient, indexNames }: AppDependencies): MiddlewareHandler<AppEnvironment> {
  return async (context, next) => {
    const visitor = await visitorOf(context.req.header("authorization"), keys);
    context.set("visitor", visitor);
    context.set("items", new VisibleItems(searchClient, indexNames, visitor.scope));
    await next();
  };
}

async function visitorOf(header: string | undefined, keys: AppDependencies["keys"]): Promise<Visitor> {
  if (header === undefined) return anonymous;
  const secret = BEARER.exec(header)?.[1];
  const visitor = secret === undefined ? null : await keys.visitorFor(secret);
  if (visitor === null) throw new UnknownKey("the key in the Authorization header is not known");
  return visitor;
}
