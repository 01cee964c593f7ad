import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";
import { toICalendar } from "../feeds/to-icalendar.ts";
import { DueAction, findActions, readDueRange } from "../query/find-actions.ts";
import { several, Text } from "../query/search-parameters.ts";
import { newRouter } from "./new-router.ts";
import { publicOrigin } from "./public-origin.ts";
import { json, problems } from "./responses.ts";

export const ActionParameters = z.strictObject({
  due: z.string().max(30).optional().openapi({
    description: "A day, month, year or range; from today on where it is left out",
    example: "2024-05-01..2024-06-30",
  }),
  body: several(Text),
});

export const ActionsAnswer = z.object({ actions: z.array(DueAction) }).openapi("ActionsAnswer");

const actionsRoute = createRoute({
  method: "get",
  path: "/actions",
  summary: "What has to be done by when, according to the words of the decisions",
  request: { query: ActionParameters },
  responses: { 200: json(ActionsAnswer, "Soonest first"), ...problems },
});

const calendarRoute = createRoute({
  method: "get",
  path: "/actions.ics",
  summary: "The same as a calendar to subscribe to",
  request: { query: ActionParameters },
  responses: { 200: { description: "iCalendar", content: { "text/calendar": { schema: z.string() } } }, ...problems },
});

/** `GET /actions` and `GET /actions.ics` */
export function actionRoutes({ clock, publicUrl }: AppDependencies): OpenAPIHono<AppEnvironment> {
  const router = newRouter();
  const fromToday = () => `${clock().toISOString().slice(0, 10)}..`;
  router.openapi(actionsRoute, async (context) => {
    const { due, body } = context.req.valid("query");
    const actions = await findActions(context.get("items"), readDueRange(due ?? fromToday()), body);
    return context.json({ actions }, 200);
  });
  router.openapi(calendarRoute, async (context) => {
    const { due, body } = context.req.valid("query");
    const actions = await findActions(context.get("items"), readDueRange(due ?? fromToday()), body);
    const calendar = toICalendar(actions, publicOrigin(context, publicUrl), clock());
    return context.body(calendar, 200, { "content-type": "text/calendar; charset=utf-8" });
  });
  return router;
}
