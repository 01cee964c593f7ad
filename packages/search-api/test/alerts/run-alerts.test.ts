import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AlertStore } from "../../src/alerts/alert-store.ts";
import { runAlerts } from "../../src/alerts/run-alerts.ts";
import { startTestApp } from "../start-test-app.ts";

const meeting = { body: "Byrådet", date: "2024-03-20" };
const path = {
  title: "Cykelsti ved skolen",
  decision: "Udsat.",
  outcome: "postponed" as const,
  caseNumber: "05.04.00-A00-3-24",
};
const closed = { title: "Cykelsti: køb af areal", decision: "Hemmelig pris.", access: "closed" as const };

let test: Awaited<ReturnType<typeof startTestApp>>;
let directory: string;
let store: AlertStore;
let told: string[];
beforeAll(async () => {
  test = await startTestApp([{ ...meeting, items: [path, closed] }]);
});
afterAll(() => test.stop());
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "referat-alerts-"));
  store = new AlertStore(join(directory, "alerts.json"));
  told = [];
});
afterEach(() => rmSync(directory, { recursive: true }));

const run = (mail = {}) =>
  runAlerts({ ...test.dependencies, store, delivery: { site: "https://referater.example.dk", ...mail } });

/** Receives webhooks; answers `status`. */
async function startReceiver(status = 204) {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => (body += piece));
    request.on("end", () => {
      told.push(body);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo; // listening on a port, not on a pipe
  return { url: `http://127.0.0.1:${port}/`, stop: () => new Promise((done) => server.close(done)) };
}

describe("alerts", () => {
  it("tell nothing at first, then each real change once, and never what their receiver may not see", async () => {
    const receiver = await startReceiver();
    store.add({ name: "Cykler", scope: "open", watch: { search: "cykelsti" }, deliver: { webhook: receiver.url } });
    expect(await run()).toEqual([{ name: "Cykler", news: 0, problem: null }]);
    await test.index([{ ...meeting, items: [{ ...path, decision: "Godkendt.", outcome: "approved" }, closed] }]);
    expect(await run()).toEqual([{ name: "Cykler", news: 1, problem: null }]);
    expect(await run()).toEqual([{ name: "Cykler", news: 0, problem: null }]);
    await receiver.stop();
    expect(told).toHaveLength(1);
    expect(JSON.parse(told[0] ?? "").items).toMatchObject([{ change: "changed", item: { decision: "Godkendt." } }]);
    expect(told[0]).not.toContain("Hemmelig");
  });

  it("are told again after the next run where nobody could be told", async () => {
    const broken = await startReceiver(500);
    store.add({
      name: "Sag",
      scope: "open",
      watch: { caseNumber: "05.04.00 a00 3 24" },
      deliver: { webhook: broken.url },
    });
    await run();
    await test.index([
      { ...meeting, date: "2024-04-24", items: [{ ...path, decision: "Afvist.", outcome: "rejected" }] },
    ]);
    expect(await run()).toEqual([{ name: "Sag", news: 1, problem: "webhooken svarede 500" }]);
    expect(await run()).toMatchObject([{ news: 1 }]);
    await broken.stop();
  });

  it("go by mail with the passage and a link", async () => {
    const mails: string[] = [];
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData: (stream, _, done) => {
        let mail = "";
        stream.on("data", (piece) => (mail += piece));
        stream.on("end", () => {
          mails.push(mail);
          done();
        });
      },
    });
    await new Promise<void>((ready) => smtp.listen(0, "127.0.0.1", ready));
    const { port } = smtp.server.address() as AddressInfo; // listening on a port, not on a pipe
    store.add({ name: "Areal", scope: "open", watch: { search: "legeplads" }, deliver: { email: "clerk@example.dk" } });
    await run();
    await test.index([
      { ...meeting, date: "2024-05-22", items: [{ title: "Legeplads i parken", decision: "Godkendt." }] },
    ]);
    const settings = { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: "referat@example.dk" };
    expect(await run(settings)).toEqual([{ name: "Areal", news: 1, problem: null }]);
    await new Promise<void>((done) => smtp.close(done));
    expect(mails[0]).toContain("Nyt: Legeplads i parken");
    expect(mails[0]).toContain("Godkendt: Godkendt.");
    expect(mails[0]).toContain("https://referater.example.dk/punkt/");
  });

  it("are kept for their owner alone, under one name each", () => {
    const alert = { name: "A", scope: "open", watch: { search: "x" }, deliver: { email: "a@example.dk" } } as const;
    store.add(alert);
    expect(() => store.add(alert)).toThrow("allerede");
    expect(statSync(join(directory, "alerts.json")).mode & 0o777).toBe(0o600);
    expect(store.remove("A")).toBe(true);
    expect(store.list()).toEqual([]);
  });
});
