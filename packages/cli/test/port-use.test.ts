import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { assertPortIsFree, portUse } from "../src/port-use.ts";

async function serve(headers: Record<string, string>) {
  const server = createServer((_, response) => response.writeHead(200, headers).end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return { server, port: typeof address === "object" && address ? address.port : 0 };
}

test("a port that nobody has is free", async () => {
  const { server, port } = await serve({});
  server.close();
  await once(server, "close");
  expect(await portUse("127.0.0.1", port)).toBe("free");
});

test("another program is told from a running Referat", async () => {
  const other = await serve({});
  expect(await portUse("127.0.0.1", other.port)).toMatch(/bruges af et andet program: .* PORT=\d+/);
  const ours = await serve({ "x-request-id": "1" });
  await expect(assertPortIsFree({ host: "127.0.0.1", port: ours.port })).rejects.toThrow("Referat kører allerede på");
  other.server.close();
  ours.server.close();
});

test("an address of another machine is named", async () => {
  expect(await portUse("192.0.2.1", 8080)).toContain("ikke en adresse på denne maskine");
});
