import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import { Problem } from "../src/routes/problem.ts";
import { SearchClient } from "../src/search-client.ts";
import { openMeetings } from "./corpus.ts";
import { startTestApp } from "./start-test-app.ts";

let test: Awaited<ReturnType<typeof startTestApp>>;
beforeAll(async () => {
  test = await startTestApp(openMeetings);
});
afterAll(() => test.stop());

describe("answers as HTTP wants them", () => {
  it.each(["/api/v1/search?q=fritidsjob", "/api/v1/cases/19%2F3143"])("%s is not sent twice", async (path) => {
    const first = await test.app.request(path);
    const tag = first.headers.get("etag") ?? "";
    const second = await test.app.request(path, { headers: { "if-none-match": tag } });
    expect([first.status, second.status]).toEqual([200, 304]);
  });

  it("is compressed where that is asked for", async () => {
    const response = await test.app.request("/?q=fritidsjob", { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
  });

  it("carries a request id, and headers that allow nothing inline and no frame", async () => {
    const { headers } = await test.app.request("/");
    expect(headers.get("x-request-id")).toMatch(/^[\w-]{8,}$/);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe-inline");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("keeps nothing of what was shown for a key", async () => {
    const keys = { visitorFor: async () => ({ scope: "internal" as const, keyName: "A" }) };
    const app = createApp({ ...test.dependencies, keys });
    const response = await app.request("/api/v1/search", { headers: { authorization: "Bearer x" } });
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });

  it("counts requests and refuses what is too much", async () => {
    const app = createApp({ ...test.dependencies, rateLimit: { perMinute: 2, trustProxy: false } });
    const answers = [await app.request("/healthz"), await app.request("/healthz"), await app.request("/healthz")];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get("ratelimit-remaining"))).toEqual(["1", "0", "0"]);
  });

  it("lets a browser hand in a key and takes it back", async () => {
    const keys = {
      visitorFor: async (secret: string) => (secret === "right" ? { scope: "closed" as const, keyName: "A" } : null),
    };
    const app = createApp({ ...test.dependencies, keys });
    const hand = (key: string, origin: string) =>
      app.request("http://localhost/adgang", {
        method: "POST",
        body: new URLSearchParams({ key }),
        headers: { "content-type": "application/x-www-form-urlencoded", origin },
      });
    expect((await hand("wrong", "http://localhost")).status).toBe(401);
    expect((await hand("right", "http://evil.example")).status).toBe(403);
    const cookie = (await hand("right", "http://localhost")).headers.get("set-cookie");
    expect(cookie).toMatch(/^referat_key=right; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it("takes a key behind a web server with TLS, in a cookie that never travels in the clear", async () => {
    const keys = { visitorFor: async () => ({ scope: "closed" as const, keyName: "A" }) };
    const app = createApp({ ...test.dependencies, keys, publicUrl: "https://referater.example.dk/" });
    const hand = (origin: string) =>
      app.request("http://127.0.0.1:8080/adgang", {
        method: "POST",
        body: new URLSearchParams({ key: "right" }),
        headers: { "content-type": "application/x-www-form-urlencoded", origin },
      });
    expect((await hand("https://referater.example.dk")).headers.get("set-cookie")).toMatch(/; Secure/);
    expect((await hand("http://referater.example.dk")).status).toBe(403);
  });
});

it("answers on an installation without a single document", async () => {
  const empty = await startTestApp([]);
  for (const path of [
    "/",
    "/?q=budget",
    "/api/v1/search?q=budget&facets=body",
    "/api/v1/search.csv?q=x",
    "/api/v1/search?q=%22ny+hal%22",
    "/readyz",
  ])
    expect((await empty.app.request(path)).status, path).toBe(200);
  await empty.stop();
});

describe("while the engine is away", () => {
  const away = () =>
    createApp({ ...test.dependencies, searchClient: new SearchClient({ url: "http://127.0.0.1:1", key: "x" }) });

  it.each(["/api/v1/search?q=x", "/api/v1/cases/19%2F3143", "/api/v1/search.csv", "/api/v1/search.atom", "/readyz"])(
    "%s says so, and never gives an empty list",
    async (path) => {
      const response = await away().request(path);
      expect(response.status).toBe(503);
      expect(Problem.parse(await response.json()).title).toBe("Search is not available");
    },
  );

  it("the page says so in Danish, and this process is still alive", async () => {
    const page = await away().request("/?q=x");
    expect(page.status).toBe(503);
    expect(await page.text()).toContain("Søgningen er ikke klar");
    expect((await away().request("/healthz")).status).toBe(200);
  });

  it("an index that is not there is the same", async () => {
    const app = createApp({ ...test.dependencies, indexNames: { items: "nothing", itemsNext: "nothing-next" } });
    expect((await app.request("/api/v1/search")).status).toBe(503);
  });
});
