import { indexNames } from "@referat/search-index";
import { pino } from "pino";
import { expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import { noOriginals } from "../../src/originals.ts";
import { SearchClient } from "../../src/search-client.ts";

const scopes = ["open", "internal", "closed"] as const;
const app = createApp({
  searchClient: new SearchClient({ url: "http://127.0.0.1:1", key: "none" }),
  indexNames: indexNames(),
  keys: {
    visitorFor: async (secret) => {
      const scope = scopes.find((each) => each === secret);
      return scope ? { scope, keyName: scope } : null;
    },
  },
  originals: noOriginals,
  pipelineStatus: async () => ({}),
  queueBoard: () => new Response("board"),
  clock: () => new Date("2024-06-01T12:00:00Z"),
  log: pino({ enabled: false }),
});

const get = (path: string, key?: string, method = "GET") =>
  app.request(path, { method, headers: key === undefined ? {} : { authorization: `Bearer ${key}` } });

it("is there for keys of the widest scope only, and for looking only", async () => {
  for (const path of ["/admin/queues", "/admin/queues/api/queues"]) {
    for (const key of [undefined, "open", "internal"]) expect((await get(path, key)).status).toBe(404);
    expect(await (await get(path, "closed")).text()).toBe("board");
    expect((await get(path, "closed", "PUT")).status).toBe(404);
  }
});

it("loosens the policy of no other page, and its own by nothing but the base", async () => {
  const policyOf = async (path: string) => (await get(path, "closed")).headers.get("content-security-policy");
  const strict = await policyOf("/healthz");
  expect(strict).toContain("base-uri 'none'");
  expect(await policyOf("/admin/queues")).toBe(strict?.replace("base-uri 'none'", "base-uri 'self'"));
  expect(await policyOf("/admin/queuesx")).toBe(strict);
});
