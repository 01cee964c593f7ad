import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runReferat } from "../support/run-referat.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const data = scratchFolder().path;
const referat = (...argv: string[]) => runReferat(argv, { REFERAT_DATA: data });

describe("referat keys", () => {
  it("shows the secret once, alone on standard output, and keeps only its hash", async () => {
    const { code, stdout, stderr } = await referat("keys", "create", "--scope", "internal", "Sekretariatet");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^referat_[\w-]{43}\n$/);
    expect(stderr).toContain("kan ikke vises igen");
    expect(readFileSync(`${data}/keys.json`, "utf8")).not.toContain(stdout.trim());
    expect(statSync(`${data}/keys.json`).mode & 0o077).toBe(0);
  });

  it("lists names and access, never secrets or hashes", async () => {
    const { stdout } = await referat("keys", "list", "--json");
    expect(JSON.parse(stdout).keys).toEqual([
      { name: "Sekretariatet", scope: "internal", createdAt: expect.any(String), revokedAt: null },
    ]);
  });

  it("refuses a name that is taken or would break a line", async () => {
    expect((await referat("keys", "create", "--scope", "open", "Sekretariatet")).failure).toBe(
      'Der er allerede en nøgle "Sekretariatet".',
    );
    expect((await referat("keys", "create", "--scope", "open", "to\nlinjer")).failure).toMatch(/^En nøgles navn er/);
  });

  it("closes a key, once", async () => {
    expect(await referat("keys", "revoke", "Sekretariatet")).toMatchObject({ code: 0, failure: null });
    expect((await referat("keys", "list")).stdout).toMatch(/^Sekretariatet {2}internal {2}fra .*, lukket /);
    expect((await referat("keys", "revoke", "Sekretariatet")).failure).toMatch(/^Der er ingen nøgle/);
  });
});

describe("referat alerts", () => {
  const cycles = ["alerts", "add", "Cykler", "--search", "cykelsti"];

  it.each([
    ["nothing to follow", ["alerts", "add", "Cykler", "--mail", "a@example.dk"]],
    ["nobody to tell", cycles],
    ["no address", [...cycles, "--mail", "ingen adresse"]],
    ["headers smuggled into an address", [...cycles, "--mail", "a@example.dk\nBcc: b@example.dk"]],
    ["a line feed in its name", ["alerts", "add", "To\nlinjer", "--search", "x", "--mail", "a@example.dk"]],
    ["a webhook that is no web address", [...cycles, "--webhook", "file:///etc/passwd"]],
  ])("refuses %s as wrong usage", async (_what, argv) => {
    expect(await referat(...argv)).toMatchObject({ code: 2, stdout: "" });
    expect((await referat("alerts", "list")).stdout).toBe("");
  });

  it("follows a search until it is taken away", async () => {
    expect(await referat(...cycles, "--mail", "a@example.dk")).toMatchObject({ code: 0, stdout: "" });
    expect((await referat("alerts", "list")).stdout).toBe("Cykler  cykelsti  a@example.dk\n");
    expect(await referat("alerts", "remove", "Cykler")).toMatchObject({ failure: null });
    expect((await referat("alerts", "remove", "Cykler")).failure).toMatch(/^Der er intet, der hedder "Cykler"/);
  });
});

describe("referat doctor", () => {
  it("looks without starting or making anything, and says what to do", async () => {
    const env = { REFERAT_DATA: `${data}/findes-ikke`, PORT: "0" };
    const { stdout } = await runReferat(["doctor"], env);
    expect(stdout).toMatch(/^ok {7}Node {11}Node \d+/);
    expect(stdout).toMatch(/Søgemaskine {4}Kører ikke; ville starte /);
    expect(() => statSync(env.REFERAT_DATA)).toThrow("ENOENT");
  });

  it("fails where something stands in the way, and says so as JSON too", async () => {
    const { code, stdout } = await runReferat(["doctor", "--json"], {
      REFERAT_DATA: data,
      MEILI_URL: "http://127.0.0.1:9",
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings).toContainEqual({
      name: "search",
      state: "problem",
      text: expect.stringContaining("svarer ikke: start den, eller ret MEILI_URL"),
    });
  });

  it("fails where others can read a key", async () => {
    const open = scratchFolder();
    open.file("keys.json", "[]");
    const { code, stdout } = await runReferat(["doctor"], { REFERAT_DATA: open.path, PORT: "0" });
    expect(code).toBe(1);
    expect(stdout).toContain(`PROBLEM  Nøgler         Andre kan læse ${open.path}/keys.json: kør  chmod 600`);
  });
});
