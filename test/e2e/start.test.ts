import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { Installation, portOf, sleep } from "../setup/running-referat.ts";

let installation: Installation;
afterEach(() => installation.dispose());

test("start brings samples and inbox along, stops without a trace, and is found again after kill -9", async () => {
  installation = await Installation.create({ REFERAT_SAMPLES: "on" });
  await installation.start();
  await until(async () => (await titles("skolestruktur")).length > 0);
  await until(async () => installation.output.includes("Ctrl-C"));
  writeFileSync(join(installation.data, "inbox", "referat.txt"), minutes);
  await until(async () => (await titles("vejtræer")).includes("Nye vejtræer i Mosevej"));

  await installation.stop("SIGKILL");
  await installation.start();
  expect(await titles("vejtræer")).toEqual(["Nye vejtræer i Mosevej"]);

  await installation.stop("SIGINT");
  expect(processesOf(installation.data)).toEqual([]);
});

describe("what stands in the way is said in one sentence, with what to do", () => {
  async function refusal(env: Record<string, string>) {
    installation = await Installation.create(env);
    const { code, stderr } = installation.run("start");
    expect(code).toBe(1);
    expect(processesOf(installation.data)).toEqual([]);
    expect(stderr).not.toMatch(/^ {4}at /m);
    return stderr.split("\n").filter((line) => line.startsWith("referat: "));
  }

  test("a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const [sentence] = await refusal({ PORT: String(portOf(other)) });
    expect(sentence).toMatch(/bruges af et andet program: .* vælg en anden port/);
    other.close();
  });

  test("a search engine that is away", async () => {
    expect(await refusal({ MEILI_URL: "http://127.0.0.1:1" })).toEqual([
      expect.stringMatching(/svarer ikke: start den, eller ret MEILI_URL/),
    ]);
  });

  test("a queue of a kind nobody knows", async () => {
    expect(await refusal({ QUEUE_URL: "mysql://db" })).toEqual([expect.stringContaining("QUEUE_URL skal begynde med")]);
  });

  test("a list of sources that is wrong, when the services run already", async () => {
    expect(await refusal({ REFERAT_SOURCES: import.meta.filename })).toEqual([
      expect.stringMatching(/^referat: Listen over kilder i .* er forkert/),
    ]);
  });

  test("an inbox that is a file, when worker and page run already", async () => {
    expect(await refusal({ REFERAT_INBOX: import.meta.filename })).toEqual([
      expect.stringMatching(/Indbakken .* kan ikke laves .*: sæt REFERAT_INBOX/),
    ]);
  });

  test("a data folder that is a file", async () => {
    expect(await refusal({ REFERAT_DATA: join(import.meta.dirname, "start.test.ts", "data") })).toEqual([
      expect.stringContaining("sæt REFERAT_DATA"),
    ]);
  });
});

const minutes = `Referat Teknisk Udvalg d. 14-05-2024

Punkt 1: Nye vejtræer i Mosevej

05.01.10-P20-4-24

Indstilling

Teknisk chef indstiller,

1. at der plantes 40 lindetræer.

Beslutning

Godkendt.
`;

const Answer = z.looseObject({ hits: z.array(z.looseObject({ title: z.string() })) });

async function titles(query: string): Promise<string[]> {
  const { hits } = Answer.parse(await installation.get(`/api/v1/search?q=${encodeURIComponent(query)}`));
  return hits.map(({ title }) => title);
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(200);
}

/** Command lines of processes that work in the folder (Linux; elsewhere nothing is bundled that could be left behind). */
function processesOf(folder: string): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => commandLine(pid))
    .filter((line) => line.includes(folder));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return ""; // it ended meanwhile
  }
}
