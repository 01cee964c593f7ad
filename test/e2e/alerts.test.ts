import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inventedMinutes } from "../faults/support/invented-minutes.ts";
import { Installation, portOf } from "../setup/running-referat.ts";

const MAILBOX = "sekretaer@example.dk";

let referat: Installation;
let folder: string;
let mails: string[];
let calls: string[];
let smtp: SMTPServer;
let hook: Server;

beforeAll(async () => {
  mails = [];
  calls = [];
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: async (stream, _, done) => {
      mails.push(String(Buffer.concat(await stream.toArray())));
      done();
    },
  });
  smtp.listen(0, "127.0.0.1");
  await once(smtp.server, "listening");
  hook = createServer(async (request, response) => {
    calls.push(String(Buffer.concat(await request.toArray())));
    response.writeHead(204).end();
  });
  hook.listen(0, "127.0.0.1");
  await once(hook, "listening");
  referat = await Installation.create({
    REFERAT_SMTP_URL: `smtp://127.0.0.1:${portOf(smtp.server)}`,
    REFERAT_MAIL_FROM: "referat@example.dk",
    REFERAT_PUBLIC_URL: "https://referater.example.dk",
  });
  folder = join(referat.data, "minutes");
  await mkdir(folder);
  const source = { kind: "folder", id: "mappe", path: folder, access: "open", watch: true };
  await writeFile(join(referat.data, "sources.json"), JSON.stringify([source]));
  await referat.start();
});
afterAll(async () => {
  await referat?.dispose();
  hook?.close();
  smtp?.close();
});

it("tells by mail and by webhook what a run has brought, once its documents can be found", async () => {
  const { name, text, titles } = inventedMinutes(7);
  const [title = ""] = titles;
  for (const [kind, receiver] of [
    ["mail", MAILBOX],
    ["webhook", `http://127.0.0.1:${portOf(hook)}/`],
  ])
    expect(referat.run("alerts", "add", `by ${kind}`, "--search", `"${title}"`, `--${kind}`, `${receiver}`).code).toBe(
      0,
    );
  expect(referat.run("alerts", "run").code).toBe(0);
  expect([mails, calls]).toEqual([[], []]);

  await writeFile(join(folder, name), text);
  await expect.poll(() => [mails.length, calls.length], { timeout: 60_000 }).toEqual([1, 1]);
  expect(mails[0]).toContain(MAILBOX);
  expect(mails[0]).toContain(`Nyt: ${title}`);
  expect(mails[0]).toContain("https://referater.example.dk/punkt/");
  expect(JSON.parse(calls[0] ?? "")).toMatchObject({ items: [{ item: { title } }] });

  // A second look at the same folder tells nothing again.
  await writeFile(join(folder, name), await readFile(join(folder, name), "utf8"));
  expect(referat.run("alerts", "run").code).toBe(0);
  expect([mails.length, calls.length]).toEqual([1, 1]);
});
