import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort } from "../src/free-port.ts";

test("a preferred port is taken when it is free, and another one when it is not", async () => {
  const port = await freePort();
  expect(await freePort(port)).toBe(port);
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  expect(await freePort(port)).not.toBe(port);
  server.close();
});
