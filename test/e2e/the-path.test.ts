import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { Installation, portOf } from "../setup/running-referat.ts";
import { repositoryRoot } from "../source-files.ts";

const Hit = z.looseObject({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  body: z.string().nullable(),
  date: z.string().nullable(),
  caseNumber: z.string().nullable(),
  outcome: z.string().nullable(),
  decision: z.string().nullable(),
  snippet: z.string(),
});
const SearchAnswer = z.looseObject({ hits: z.array(Hit), total: z.number(), tookMs: z.number() });
const CaseAnswer = z.looseObject({
  caseNumber: z.string(),
  items: z.array(z.looseObject({ date: z.string(), number: z.string() })),
});

const minutes = (slug: string, file: string) => join(repositoryRoot, "fixtures/minutes", slug, file);
const school = minutes("tranehoej-boerneudvalg-2024-03-05", "source.txt");
const finance = minutes("tranehoej-oekonomiudvalg-2024-06-12", "source.pdf");
const council = minutes("tranehoej-kommunalbestyrelse-2024-06-26", "source.pdf");
const damaged = minutes("tranehoej-direktion-2023-10-11-skadet", "source.txt");

let referat: Installation;
beforeAll(async () => {
  referat = await Installation.create();
  await referat.start();
});
afterAll(async () => {
  await referat.dispose();
});

async function search(query: string) {
  return SearchAnswer.parse(await referat.get(`/api/v1/search?q=${encodeURIComponent(query)}`));
}

describe("the way of minutes from a file to an answer", () => {
  it("adds text and PDF files and says when they can be searched", () => {
    const added = referat.run("add", school, finance, council, damaged);
    expect(added).toMatchObject({ code: 0 });
  });

  it("finds a decision by its topic", async () => {
    const { hits } = await search("skolestruktur");
    expect(hits[0]).toMatchObject({ body: expect.any(String), date: expect.stringMatching(/^2024-/) });
    expect(hits[0]?.decision).toBeTruthy();
  });

  it("answers a case number in any spelling with the whole case, oldest first", async () => {
    const found = CaseAnswer.parse(await referat.get(`/api/v1/cases/${encodeURIComponent("17.01.00 - p20 - 3 - 23")}`));
    expect(found.caseNumber).toBe("17.01.00-P20-3-23");
    expect(found.items.length).toBeGreaterThanOrEqual(3);
    expect(found.items.map(({ date }) => date)).toEqual(found.items.map(({ date }) => date).sort());
  });

  it("finds words whose letters were lost in the file", async () => {
    const raw = await readFile(damaged, "utf8");
    expect(raw).toMatch(/\p{L},\p{L}/u);
    const { hits } = await search("direktionen");
    expect(hits.every(({ snippet }) => !/\p{Ll},\p{Ll}/u.test(snippet))).toBe(true);
  });

  it("never shows a closed item to somebody without a key", async () => {
    const { items } = z
      .object({
        items: z.array(z.looseObject({ access: z.string(), decision: z.looseObject({ text: z.string() }).nullable() })),
      })
      .parse(JSON.parse(referat.run("parse", finance, "--json").stdout));
    const closed = items.filter(({ access }) => access === "closed");
    expect(closed).not.toHaveLength(0);
    const everything = JSON.stringify(await referat.get("/api/v1/search?body=%C3%98konomiudvalget&perPage=100"));
    for (const { decision } of closed) expect(everything).not.toContain(decision?.text.slice(0, 40));
  });

  it("opens the item, its meeting and the page", async () => {
    const [hit] = (await search("skolestruktur")).hits;
    if (!hit) throw new Error("no hit");
    const item = z.looseObject({ meetingId: z.string() }).parse(await referat.get(`/api/v1/items/${hit.id}`));
    await referat.get(`/api/v1/meetings/${item.meetingId}`);
    const page = await (await fetch(`${referat.url}/?q=skolestruktur`)).text();
    expect(page).toContain(`href="/punkt/${hit.id}"`);
    expect(page).toContain('lang="da"');
  });

  it("answers the same on the command line", () => {
    const found = referat.run("search", "skolestruktur", "--json");
    expect(found.code).toBe(0);
    expect(SearchAnswer.parse(JSON.parse(found.stdout)).total).toBeGreaterThan(0);
    expect(referat.run("case", "17.01.00-P20-3-23").stdout).toContain("Børne- og Skoleudvalget");
  });
});

describe("what a person may do wrong", () => {
  it("adds what can be read, names what cannot, and fails", async () => {
    const folder = join(referat.data, "mixed");
    await mkdir(folder);
    await writeFile(join(folder, "tom.pdf"), "");
    await writeFile(join(folder, "billede.xyz"), Buffer.from([0, 1, 2, 3]));
    await cp(minutes("brolunde-byraad-beslutninger-foerst", "source.txt"), join(folder, "byraad.txt"));
    const added = referat.run("add", folder, join(folder, "findes-ikke.pdf"));
    expect(added.code).toBe(1);
    for (const name of ["tom.pdf", "findes-ikke.pdf"]) expect(added.stderr).toContain(name);
    const { total } = await search("Brolunde");
    expect(total).toBeGreaterThan(0);
  });

  it("refuses unknown commands and options with code 2", () => {
    expect(referat.run("tilføj").code).toBe(2);
    expect(referat.run("search", "x", "--findes-ikke").code).toBe(2);
  });

  it("says in one sentence that the port is taken, by itself or by somebody else", async () => {
    expect(referat.run("start")).toMatchObject({ code: 1, stderr: expect.stringContaining(referat.url) });
    const stranger = createServer().listen(0, "127.0.0.1");
    await once(stranger, "listening");
    const other = await Installation.create({ PORT: String(portOf(stranger)) });
    const refused = other.run("start");
    await other.dispose();
    stranger.close();
    expect(refused.code).toBe(1);
    expect(refused.stderr.split("\n").filter((line) => line.includes("PORT"))).toHaveLength(1);
  });
});

describe("starting again", () => {
  it("reads nothing twice, and nothing is lost, after a stop and after kill -9", async () => {
    const before = (await search("udvalget")).total;
    await referat.stop();
    expect(leftBehind()).toEqual([]);
    await referat.start();
    expect((await search("udvalget")).total).toBe(before);
    await referat.stop("SIGKILL");
    await referat.start();
    expect((await search("udvalget")).total).toBe(before);
  });
});

/** Processes that still name this installation's folder. */
function leftBehind(): string[] {
  const { stdout } = spawnSync("ps", ["-eo", "args"], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(referat.data) && !line.startsWith("ps "));
}
