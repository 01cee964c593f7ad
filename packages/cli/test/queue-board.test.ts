import { join } from "node:path";
import { openConnections, readIngestConfig, silentLog } from "@referat/ingest";
import { startTestServices } from "@referat/services";
import { expect, it } from "vitest";
import { queueBoard } from "../src/queue-board.ts";

it("shows every queue of the bundled database, and its own files", async () => {
  const services = await startTestServices({ queue: "postgres" });
  const config = readIngestConfig({ REFERAT_DATA: join(services.dataDirectory, "installation") });
  const connections = await openConnections(config, services, silentLog());
  const board = queueBoard(connections);
  const get = async (path: string) => board(new Request(`http://referat.test/admin/queues${path}`));

  const page = await (await get("")).text();
  expect(page).toContain('<base href="/admin/queues/"');
  const [script] = /static\/js\/main[^"]*/.exec(page) ?? [];
  expect((await get(`/${script}`)).status).toBe(200);
  expect(await (await get("/api/queues")).json()).toMatchObject({
    queues: ["fetch", "read", "index", "runs"].map((name) => ({ name, readOnlyMode: true })),
  });
  await connections.close();
  await services.stop();
});
