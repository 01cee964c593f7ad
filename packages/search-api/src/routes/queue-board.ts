import { Hono } from "hono";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";
import { NotFound } from "../errors.ts";

/** Where the board of the queues is. */
export const QUEUE_BOARD_PATH = "/admin/queues";

/** The board of the queues: jobs name documents of closed meetings, so only the widest scope sees that there is one. */
export function queueBoardRoutes({ queueBoard }: AppDependencies): Hono<AppEnvironment> {
  const routes = new Hono<AppEnvironment>();
  routes.on(["GET", "HEAD"], [QUEUE_BOARD_PATH, `${QUEUE_BOARD_PATH}/*`], (context) => {
    if (queueBoard === undefined || context.get("visitor").scope !== "closed")
      throw new NotFound("there is nothing at this address");
    return queueBoard(context.req.raw);
  });
  return routes;
}
