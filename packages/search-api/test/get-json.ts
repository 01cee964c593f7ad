import type { z } from "zod";

/** Anything that answers requests as a Hono app does. */
interface App {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

/** The body of a 200 answer, checked against the schema that the API promises for it. */
export async function getJson<Schema extends z.ZodType>(
  app: App,
  path: string,
  schema: Schema,
  init?: RequestInit,
): Promise<z.output<Schema>> {
  const response = await app.request(path, init);
  if (response.status !== 200) throw new Error(`${path} gave ${response.status}: ${await response.text()}`);
  return schema.parse(await response.json());
}
