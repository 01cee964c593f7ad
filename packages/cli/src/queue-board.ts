import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { HonoAdapter } from "@bull-board/hono";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Connections } from "@referat/ingest";
import { QUEUE_BOARD_PATH } from "@referat/search-api";
import { Hono } from "hono";

/**
 * Bull Board over the queues of this installation. For looking only: what becomes of a document is decided by its
 * manifest (`referat failed --retry`), and a job changed behind its back would be a lie.
 */
export function queueBoard({ queues, runs }: Pick<Connections, "queues" | "runs">) {
  const serverAdapter = new HonoAdapter(serveStatic).setBasePath(QUEUE_BOARD_PATH);
  const all = [...Object.values(queues.stages), runs.queue];
  createBullBoard({ queues: all.map((queue) => readOnly(queue)), serverAdapter });
  const pages = new Hono().route(QUEUE_BOARD_PATH, serverAdapter.registerPlugin());
  return (request: Request) => pages.fetch(request);
}

/** The adapter asks a queue's own backend, PostgreSQL too; its types are of Redis alone, hence the cast. */
function readOnly(queue: Connections["runs"]["queue"]): BullMQAdapter {
  return new BullMQAdapter(queue as unknown as ConstructorParameters<typeof BullMQAdapter>[0], { readOnlyMode: true });
}
