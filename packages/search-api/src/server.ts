import { once } from "node:events";
import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import type { AppDependencies } from "./app-environment.ts";

/** A running API. `close` lets requests under way finish. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves API and page; port 0 takes a free one. @throws what `listen` throws (EADDRINUSE, EACCES) */
export async function startServer(
  dependencies: AppDependencies,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const server = serve({ fetch: createApp(dependencies).fetch, hostname: host, port });
  await once(server, "listening");
  const address = server.address();
  const listeningPort = address !== null && typeof address === "object" ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${listeningPort}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      await closed;
    },
  };
}
