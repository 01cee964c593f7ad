import { describe, expect, it } from "vitest";
import { commandTable } from "../src/command-table.ts";
import { runReferat } from "./support/run-referat.ts";

/** Words of Commander's own that would show that a text was left in English. */
const ENGLISH = /\b(?:usage|options|arguments|commands|error|display help|default|choices|unknown|missing|invalid)\b/i;

describe("help", () => {
  it.each(commandTable.map(({ name }) => name))(
    "of %s is Danish, with examples and what exit codes mean",
    async (name) => {
      const { code, stdout, stderr } = await runReferat([name, "--help"]);
      expect(code).toBe(0);
      expect(stderr).toBe("");
      expect(stdout).not.toMatch(ENGLISH);
      expect(stdout).toMatch(new RegExp(`^Brug: referat ${name}`));
      expect(stdout).toMatch(/Eksempel|Eksempler/);
      expect(stdout).toContain("Slutkode: 0");
    },
  );

  it("of everything names every command, and of a command is the same in both ways of asking", async () => {
    const { stdout } = await runReferat(["--help"]);
    for (const { name, summary } of commandTable)
      expect(stdout).toMatch(new RegExp(`^ {2}${name} +${summary.slice(0, 10)}`, "m"));
    expect((await runReferat(["help", "parse"])).stdout).toBe((await runReferat(["parse", "--help"])).stdout);
  });
});

describe("wrong usage is told in Danish, on standard error alone, with code 2", () => {
  it.each([
    [
      "an unknown command",
      ["parsee"],
      "fejl: kommandoen parsee findes ikke\n(Mente du parse?)\n(se: referat --help)\n",
    ],
    [
      "an unknown option",
      ["parse", "--jsn", "x"],
      "fejl: valget --jsn findes ikke\n(Mente du --json?)\n(se: referat parse --help)\n",
    ],
    ["an argument that is missing", ["parse"], "fejl: <sti> mangler\n(se: referat parse --help)\n"],
    ["one argument too many", ["explain", "a", "b"], /^fejl: der er skrevet 2 argumenter, hvor der skal være 1\n/],
    ["an option without its value", ["search", "x", "--limit"], /^fejl: valget --limit <antal> mangler sin værdi\n/],
    [
      "an option that must be there",
      ["keys", "create", "A"],
      /^fejl: valget --scope <adgang> skal være med\n\(se: referat keys create --help\)\n/,
    ],
    [
      "a choice that there is not",
      ["add", "x", "--access", "alle"],
      /^fejl: “alle” kan ikke bruges til valget --access <hvem>\. Der kan vælges mellem open, internal, closed\.\n/,
    ],
    [
      "options that exclude one another",
      ["repair", "--diff", "--json", "x"],
      /^fejl: valget --diff kan ikke bruges sammen med --json\n/,
    ],
    [
      "a value that is no number",
      ["explain", "--item", "to", "x"],
      /^fejl: “to” kan ikke bruges til valget --item <n>\. Skriv punktets plads/,
    ],
    ["a day that is none", ["search", "x", "--from", "i går"], /^fejl: --from skal være en dag, ÅÅÅÅ-MM-DD\n/],
    [
      "a number that is too large",
      ["search", "x", "--limit", "1000"],
      /^fejl: --limit skal være et helt tal fra 1 til 100\n/,
    ],
  ])("%s", async (_what, argv, told) => {
    const { code, stdout, stderr } = await runReferat(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toEqual(typeof told === "string" ? told : expect.stringMatching(told));
  });

  it("no command at all shows the help", async () => {
    const { code, stdout, stderr } = await runReferat([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Kommandoer:");
  });
});

it("settings that are wrong are named all at once, before anything is started", async () => {
  const { code, failure } = await runReferat(["serve"], { PORT: "mange", REFERAT_SAMPLES: "måske" });
  expect(code).toBe(1);
  expect(failure).toMatch(
    /^Indstillingerne er forkerte\. PORT: .*; REFERAT_SAMPLES: .*"on"\|"off".* Se \.env\.example\.$/,
  );
});
