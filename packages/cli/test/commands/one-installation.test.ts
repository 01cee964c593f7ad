import { startTestServices, type TestServices } from "@referat/services";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runReferat } from "../support/run-referat.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { SMALL_MINUTES } from "../support/small-minutes.ts";

// Every command that needs the neighbours, one after the other on one installation: what one leaves, the next finds.

// Here the channel to the parent process is the test runner's, not the launcher's life line.
vi.mock(import("../../src/stop-signal.ts"), async (original) => ({
  ...(await original()),
  stopSignal: () => new AbortController().signal,
}));

const folder = scratchFolder();
let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

function referat(...argv: string[]) {
  const { meili, queueUrl } = services;
  const env = { REFERAT_DATA: folder.path, MEILI_URL: meili.url, MEILI_KEY: meili.key, QUEUE_URL: queueUrl };
  return runReferat(argv, { ...env, REFERAT_READERS: "1", LOG_LEVEL: "warn" });
}

async function json(...argv: string[]) {
  return JSON.parse((await referat(...argv, "--json")).stdout);
}

it("search before anything was added says why there is no answer", async () => {
  const { stdout, failure } = await referat("search", "cykelsti");
  expect({ stdout, failure }).toEqual({
    stdout: "",
    failure: 'Søgemaskinen svarer ikke, eller der er intet indeks endnu: se "referat doctor".',
  });
});

describe("referat add", () => {
  it("returns when all of it can be searched", async () => {
    const { code, stdout } = await referat("add", folder.file("møde.txt", SMALL_MINUTES));
    expect({ code, stdout }).toEqual({ code: 0, stdout: "1 dokument med 2 punkter kan søges.\n" });
  });

  it("--json names what failed, and fails", async () => {
    const broken = folder.file("brudt.pdf", "%PDF-1.7\n1 0 obj\n<<");
    const { code, stdout, stderr } = await referat("add", "--json", broken, folder.file("tom.txt", ""));
    expect(code).toBe(1);
    expect(JSON.parse(stdout).documents).toEqual([
      expect.objectContaining({
        path: broken,
        state: "failed",
        problem: expect.stringContaining("kunne ikke tilføjes"),
      }),
      expect.objectContaining({ document: null, state: "refused", problem: expect.stringContaining("er tom") }),
    ]);
    expect(stderr).toContain("tom.txt er tom: intet er tilføjet.");
  });
});

describe("asking", () => {
  it("search shows what was decided; how many there were goes to standard error", async () => {
    const { code, stdout, stderr } = await referat("search", "cykelsti");
    expect(code).toBe(0);
    expect(stdout).toBe(
      "Ny cykelsti ved Havnevej\n  2024-05-07 · Teknikudvalget · punkt 1 · 05.01.02-P20-3-24 · Godkendt\n    Godkendt.\n\n",
    );
    expect(stderr).toMatch(/^1 punkt, \d+ ms\n$/);
  });

  it("case finds a number in any spelling, and says so where there is nothing", async () => {
    expect((await referat("case", "05.01.02", "–", "p20 – 3 - 24")).stderr).toBe(
      "1 punkt på 05.01.02-P20-3-24, nævnt i 0 andre\n",
    );
    expect((await referat("case", "99.99.99-P20-3-24")).failure).toBe("Der er intet i sag 99.99.99-P20-3-24.");
    expect((await referat("case", "cykelsti")).failure).toBe("cykelsti er ikke et sagsnummer.");
  });

  it("diff shows the versions of an item, and knows no other", async () => {
    const [hit] = (await json("search", "cykelsti")).hits;
    expect((await referat("diff", hit.id)).stdout).toBe("1 version.\n");
    expect((await referat("diff", "findes-ikke-1")).failure).toBe("Intet dokument viser et punkt findes-ikke-1.");
  });
});

describe("looking after it", () => {
  it("status counts by state and warns in Danish", async () => {
    const { stdout } = await referat("status");
    expect(stdout).toContain("Dokumenter  2 (1 kan søges, 1 fejlet)\nPunkter     2 i arkivet, 2 i indekset\n");
    expect(stdout).toContain('! 1 dokument fejlede: se dem med "referat failed".\n');
  });

  it("failed lists what failed and why, refuses an unknown id, and forgets what is discarded", async () => {
    expect((await referat("failed")).stdout).toMatch(
      /brudt\.pdf\n {2}varig \(damaged-pdf\) efter 1 forsøg: brudt\.pdf er beskadiget/,
    );
    expect((await referat("failed", "--retry", "findes-ikke")).failure).toMatch(
      /^Intet fejlet dokument har id findes-ikke/,
    );
    const [{ id }] = await json("failed");
    expect((await referat("failed", "--discard", id)).stderr).toBe("1 dokument er taget af listen.\n");
    expect((await referat("failed")).stdout).toBe("Intet dokument er fejlet.\n");
  });

  it("reindex swaps in a new index; audit finds nothing wrong with it", async () => {
    expect((await referat("reindex")).stdout).toMatch(
      /^Det nye indeks er sat ind: 2 punkter fra 1 dokument på \d+ s\.\n$/,
    );
    expect(await json("audit")).toMatchObject({ archived: 2, indexed: 2, missing: 0, different: 0, extra: 0 });
  });

  it("alerts run tells nothing of what was there before", async () => {
    await referat("alerts", "add", "Cykler", "--search", "cykelsti", "--webhook", "http://127.0.0.1:9/");
    expect(await json("alerts", "run")).toEqual({ outcomes: [{ name: "Cykler", news: 0, problem: null }] });
  });

  it("remove takes a document down for good: it is found no more and refused when it comes again", async () => {
    const [{ documentId }] = (await json("search", "cykelsti")).hits;
    expect((await referat("remove", "findes-ikke", "--reason", "Prøve")).failure).toBe(
      "Der er intet dokument findes-ikke.",
    );
    expect((await referat("remove", documentId, "--reason", "Prøve")).stdout).toBe(
      "møde.txt kan ikke længere findes og kommer ikke igen.\n",
    );
    expect((await referat("search", "cykelsti")).stderr).toMatch(/^0 punkter/);
    expect((await referat("add", `${folder.path}/møde.txt`)).stderr).toContain(
      "er tidligere fjernet og kommer ikke med",
    );
  });
});
