import { Minutes } from "@referat/parser/records";
import { describe, expect, it } from "vitest";
import { runReferat } from "../support/run-referat.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { SMALL_MINUTES } from "../support/small-minutes.ts";

const folder = scratchFolder();
const minutes = folder.file("møde.txt", SMALL_MINUTES);
const missing = `${folder.path}/findes-ikke.pdf`;

describe("referat parse", () => {
  it("shows people what was found, in Danish", async () => {
    const { code, stdout, stderr } = await runReferat(["parse", minutes]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "møde.txt: referat, Teknikudvalget, 2024-05-07, 2 punkter, 100 % af linjerne læst",
      "  1 Ny cykelsti ved Havnevej [05.01.02-P20-3-24] Godkendt: Godkendt.",
      "  2 Orientering om vejtræer [-] Taget til efterretning: Taget til efterretning.",
    ]);
  });

  it("--json: one whole record a line on standard output, what is wrong on standard error, and code 1", async () => {
    const { code, stdout, stderr } = await runReferat(["parse", "--json", minutes, missing]);
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(Minutes.parse(JSON.parse(lines[0] ?? "")).items).toHaveLength(2);
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ error: { code: "ENOENT" } });
    expect(stderr).toBe(`${missing}: Filen findes ikke: se efter, om navnet er stavet rigtigt.\n`);
  });

  it("a name that would rewrite the screen is shown, not obeyed", async () => {
    const hostile = folder.file("\u001b[2J\u001b]0;ejet\u0007.txt", "");
    const { stdout, stderr } = await runReferat(["parse", hostile]);
    expect(stdout + stderr).not.toContain("\u001b");
    expect(stderr).toContain("�[2J");
  });
});

describe("referat explain", () => {
  it("says of every line what it is, and keeps to one item", async () => {
    const { code, stdout } = await runReferat(["explain", "--item", "2", minutes]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ +13 {2}punkt +Punkt 2: Orientering om vejtræer\n/);
    expect(stdout).toMatch(/beslutning +Taget til efterretning\.\n/);
    expect(stdout).not.toContain("Havnevej");
  });

  it("--json keeps the rules' own names", async () => {
    const { stdout } = await runReferat(["explain", "--json", minutes]);
    expect(JSON.parse(stdout).lines[0]).toMatchObject({ line: 1, role: "header", text: "Teknikudvalget" });
  });

  it("fails with one sentence where there is nothing to read", async () => {
    expect(await runReferat(["explain", folder.path])).toMatchObject({
      stdout: "",
      failure: "Det er en mappe: skriv en fil i den.",
    });
  });
});

describe("referat extract", () => {
  it("prints the text that was read, byte for byte", async () => {
    expect(await runReferat(["extract", minutes])).toMatchObject({ code: 0, stdout: SMALL_MINUTES });
  });

  it("names what cannot be read", async () => {
    const { failure, stdout } = await runReferat(["extract", folder.file("tom.pdf", "")]);
    expect({ failure, stdout }).toEqual({ failure: "tom.pdf er tom.", stdout: "" });
  });

  it("has no picture of a page that is not there", async () => {
    expect((await runReferat(["extract", "--picture", "7", minutes])).failure).toBe("møde.txt har ingen side 7.");
  });
});

describe("referat repair", () => {
  const damaged = folder.file("skadet.txt", "Udvalget dr,ftede sagen p, m,det\n");

  it("prints the text with its letters given back", async () => {
    expect(await runReferat(["repair", damaged])).toMatchObject({
      code: 0,
      stdout: "Udvalget drøftede sagen på mødet\n",
    });
  });

  it("leaves clean text as it is, a byte-order mark included", async () => {
    const clean = folder.file("ren.txt", "\ufeffMødet på rådhuset.\r\n");
    expect((await runReferat(["repair", clean])).stdout).toBe("\ufeffMødet på rådhuset.\r\n");
  });

  it("--json lists every edit; --diff shows lines before and after", async () => {
    expect(JSON.parse((await runReferat(["repair", "--json", damaged])).stdout).repairs).toHaveLength(3);
    expect((await runReferat(["repair", "--diff", damaged])).stdout).toMatch(/^-1 .*\n\+1 Udvalget drøftede/);
  });

  it("says what to do where the file is not there", async () => {
    expect((await runReferat(["repair", missing])).failure).toBe(
      `${missing} kan ikke læses. Findes den, og må I læse den?`,
    );
  });
});

describe("referat lexicon learn", () => {
  it("writes the words of a folder where it is told to", async () => {
    const out = `${folder.path}/tal/ord.txt`;
    const { code, stdout } = await runReferat(["lexicon", "learn", folder.path, "--out", out, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: out, words: expect.any(Number) });
  });

  it("refuses a folder without minutes, and writes nothing", async () => {
    const empty = scratchFolder();
    const out = `${empty.path}/ord.txt`;
    const { failure } = await runReferat(["lexicon", "learn", empty.path, "--out", out]);
    expect(failure).toBe(`I ${empty.path} er der intet dokument, der kunne læses; intet er skrevet.`);
    await expect(runReferat(["repair", out])).resolves.toMatchObject({ code: 1 });
  });
});
