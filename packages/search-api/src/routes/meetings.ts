import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { Meeting } from "@referat/parser/records";
import type { AppEnvironment } from "../app-environment.ts";
import { RecordId } from "../query/find-item.ts";
import { findMeeting } from "../query/find-meeting.ts";
import { Hit } from "../query/hit.ts";
import { newRouter } from "./new-router.ts";
import { json, problems } from "./responses.ts";
import { taggedJson } from "./tagged-json.ts";

export const MeetingAnswer = z
  .object({ id: z.string(), meeting: Meeting, items: z.array(Hit) })
  .openapi("MeetingAnswer");

const meetingRoute = createRoute({
  method: "get",
  path: "/meetings/{id}",
  summary: "One meeting with its items in the order of the agenda",
  request: { params: z.object({ id: RecordId }) },
  responses: { 200: json(MeetingAnswer, "The meeting"), ...problems },
});

/** `GET /meetings/{id}` */
export function meetingRoutes(): OpenAPIHono<AppEnvironment> {
  return newRouter().openapi(meetingRoute, async (context) => {
    const { id, meeting, items } = await findMeeting(context.get("items"), context.req.valid("param").id);
    return taggedJson(context, { id, meeting, items: [...items] });
  });
}
