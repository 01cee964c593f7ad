import { createHash } from "node:crypto";
import type { Context, TypedResponse } from "hono";
import type { AppEnvironment } from "../app-environment.ts";

type JsonResponse<Answer> = Response & TypedResponse<Answer, 200, "json">;

/**
 * Like `context.json`, with the answer's entity tag: the text is made once for both. `untagged` is part of the answer and not of the tag,
 * so that the same answer has the same tag however long it took.
 */
export function taggedJson<Answer extends object, Untagged extends object = object>(
  context: Context<AppEnvironment>,
  answer: Answer,
  untagged?: Untagged,
): JsonResponse<Answer & Untagged> {
  const tagged = JSON.stringify(answer);
  const text = untagged === undefined ? tagged : `${tagged.slice(0, -1)},${JSON.stringify(untagged).slice(1)}`;
  const tag = createHash("sha1").update(tagged).digest("base64url");
  const headers = { "content-type": "application/json", etag: `"${tag}"` };
  // Hono types the JSON of `context.json` only, which would write the text again.
  return context.body(text, 200, headers) as Response as JsonResponse<Answer & Untagged>;
}
