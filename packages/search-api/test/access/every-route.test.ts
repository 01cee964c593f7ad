import { meetingId } from "@referat/search-index";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeMinutes, sha256 } from "../make-minutes.ts";
import { type CorpusPart, startTestApp } from "../start-test-app.ts";

/** Words that stand only in items of one kind, in every field that is ever shown or counted. */
const WORD = { open: "gyldenlak", internal: "internatskole", closed: "hemmelighedskraemmer" } as const;
type Kind = keyof typeof WORD;
const kinds = ["open", "internal", "closed"] as const;

const CASE = "27.03.00-A00-7-24";
const span = { page: 1, startLine: 1, endLine: 1, start: 0, end: 9 };
const itemOf = (kind: Kind, access: "open" | "closed" = "open") => ({
  title: `Sag om ${WORD[kind]}`,
  decision: `Det blev besluttet at ${WORD[kind]} fortsætter.`,
  text: `Om ${WORD[kind]}.`,
  caseNumber: CASE,
  recommender: `Udvalget for ${WORD[kind]}`,
  attachments: [`Notat om ${WORD[kind]}.pdf`],
  actions: [{ who: WORD[kind], what: `følge op på ${WORD[kind]}`, due: "2024-06-01", span }],
  earlierDecisions: [{ body: null, date: null, item: null, text: WORD[kind], outcome: "none" as const, span }],
  access,
});

/** A meeting with an open and a closed item from an open source, one from an internal and one from a closed source. */
const corpus: readonly CorpusPart[] = [
  { body: "Byrådet", date: "2024-03-20", items: [itemOf("open"), itemOf("closed", "closed")] },
  { body: `Gruppen ${WORD.internal}`, date: "2022-02-02", items: [itemOf("internal")], sourceAccess: "internal" },
  { body: `Kredsen ${WORD.closed}`, date: "2021-01-01", items: [itemOf("closed")], sourceAccess: "closed" },
];

const scopes: Readonly<Record<string, { header: Record<string, string>; sees: readonly Kind[] }>> = {
  anonymous: { header: {}, sees: ["open"] },
  "key for open": { header: { authorization: "Bearer key-open" }, sees: ["open"] },
  "key for internal": { header: { authorization: "Bearer key-internal" }, sees: ["open", "internal"] },
  "key for closed": { header: { authorization: "Bearer key-closed" }, sees: ["open", "internal", "closed"] },
};

let test: Awaited<ReturnType<typeof startTestApp>>;
beforeAll(async () => {
  test = await startTestApp(corpus, {
    keys: {
      visitorFor: async (secret) => {
        const scope = kinds.find((kind) => secret === `key-${kind}`);
        return scope === undefined ? null : { scope, keyName: scope };
      },
    },
    originals: { read: async (id) => ({ name: "x.txt", mediaType: "text/plain", bytes: Buffer.from(textOf(id)) }) },
    pipelineStatus: async () => ({ failed: [WORD.internal] }),
  });
});
afterAll(() => test.stop());

const ids = corpus.map((part) => {
  const minutes = makeMinutes(part);
  return {
    documentId: minutes.source.sha256,
    meetingId: meetingId(minutes),
    itemIds: minutes.items.map((item) => item.id),
    text: minutes.items.map((item) => item.title).join("\n"),
  };
});
const textOf = (documentId: string) => ids.find((each) => each.documentId === documentId)?.text ?? "";

/** Requests to every route, by the path in the API's own description or of the page. */
function requests(): Readonly<Record<string, readonly string[]>> {
  const words = kinds.map((kind) => WORD[kind]);
  const searches = ["", ...words, "sag", CASE].map((q) => `q=${encodeURIComponent(q)}`);
  const facets = ["body", "recommender", "year", "access", "outcome"].map((name) => `facets=${name}`).join("&");
  const narrowed = ["access=closed", "access=internal", `body=${encodeURIComponent(`Kredsen ${WORD.closed}`)}`];
  const all = [...searches, ...narrowed, 'body="] OR visibility = closed OR body IN ["x'].map(encodeURI);
  return {
    "/api/v1/search": all.map((query) => `?${query}&${facets}`),
    "/api/v1/search.csv": all.map((query) => `?${query}`),
    "/api/v1/search.ndjson": all.map((query) => `?${query}`),
    "/api/v1/search.atom": all.map((query) => `?${query}`),
    "/api/v1/outcomes": all.map((query) => `?${query}`),
    "/api/v1/suggestions": [...words, "sag", "27.03", "om"].map((q) => `?q=${q}`),
    "/api/v1/actions": ["?due=2024", "?due=2000..2100"],
    "/api/v1/actions.ics": ["?due=2024"],
    "/api/v1/status": [""],
    "/api/v1/items/{id}": ids.flatMap(({ itemIds }) => itemIds),
    "/api/v1/meetings/{id}": ids.map((each) => each.meetingId),
    "/api/v1/originals/{documentId}": ids.map((each) => each.documentId),
    "/api/v1/cases/{number}": [CASE, "27.03", "27"],
    "/api/v1/cases/{number}/atom": [CASE],
    "/api/v1/cases/lookup": ["", "?format=csv"],
    "/": all.map((query) => `?${query}`),
    "/punkt/{id}": ids.flatMap(({ itemIds }) => itemIds),
    "/sag/{number}": [CASE],
    "/moede/{id}": ids.map((each) => each.meetingId),
    "/kilde/{documentId}": ids.map((each) => each.documentId),
    "/frister": ["", "?from="],
    "/metrics": [""],
  };
}

function address(route: string, value: string): string {
  return route.includes("{") ? route.replace(/\{\w+\}/, encodeURIComponent(value)) : `${route}${value}`;
}

async function ask(route: string, value: string, header: Record<string, string>): Promise<string> {
  const path = address(route, value);
  const lookup = { method: "POST", body: JSON.stringify({ numbers: [CASE] }) };
  const isLookup = route === "/api/v1/cases/lookup";
  const headers = isLookup ? { ...header, "content-type": "application/json" } : header;
  const response = await test.app.request(path, { ...(isLookup ? lookup : {}), headers });
  expect(response.status, path).toBeLessThan(500);
  return response.text();
}

describe("who may see what, by every route", () => {
  it("covers every path of the API's description", async () => {
    const { paths } = JSON.parse(await (await test.app.request("/api/v1/openapi.json")).text());
    const known = Object.keys(requests());
    expect(Object.keys(paths).filter((path) => !known.includes(`/api/v1${path}`))).toEqual([]);
  });

  describe.each(Object.entries(scopes))("%s", (_, { header, sees }) => {
    const hidden = kinds.filter((kind) => !sees.includes(kind));

    it.each(Object.entries(requests()))("%s shows no word it may not", async (route, values) => {
      for (const value of values) {
        const answer = (await ask(route, value, header)).toLowerCase();
        // What the visitor typed may come back to them; an item may not.
        for (const kind of hidden) {
          const leak = value.includes(WORD[kind]) ? `sag om ${WORD[kind]}` : WORD[kind];
          expect(answer, address(route, value)).not.toContain(leak);
        }
      }
    });

    it("finds what it may", async () => {
      for (const kind of sees) {
        const answer = await ask("/api/v1/search", `?q=${WORD[kind]}`, header);
        expect(answer).toContain(`Sag om ${WORD[kind]}`);
      }
    });

    it("counts only what it may see", async () => {
      const items = sees.length === 3 ? 4 : sees.length;
      const status = JSON.parse(await ask("/api/v1/status", "", header));
      expect(status.items).toBe(items);
      for (const kind of hidden)
        expect(JSON.parse(await ask("/api/v1/search", `?q=${WORD[kind]}`, header)).total, kind).toBe(0);
    });
  });

  it("hands out an original only when all of it may be seen", async () => {
    const path = `/api/v1/originals/${sha256("Byrådet-2024-03-20.txt")}`;
    const status = async (headers: Record<string, string>) => (await test.app.request(path, { headers })).status;
    expect(await status({})).toBe(404);
    expect(await status({ authorization: "Bearer key-internal" })).toBe(404);
    expect(await status({ authorization: "Bearer key-closed" })).toBe(200);
    const page = await ask("/punkt/{id}", ids[0]?.itemIds[0] ?? "", {});
    expect(page).toContain("vises kun med en nøgle");
  });

  it.each(["Bearer nobody", "Basic abc", "Bearer ", "Bearer key-closed, Bearer x"])(
    "refuses %s rather than taking it for no key",
    async (authorization) => {
      const response = await test.app.request("/api/v1/search?q=x", { headers: { authorization } });
      expect(response.status).toBe(401);
    },
  );
});
