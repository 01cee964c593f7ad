import { z } from "@hono/zod-openapi";
import { between, oneOf, StoredItemDetail } from "@referat/search-index";
import type { VisibleItems } from "../access/visible-items.ts";
import { BadParameters } from "../errors.ts";
import { Hit, hitFields, toHit } from "./hit.ts";

const MOST_ITEMS = 1_000; // more open deadlines than a municipality keeps

/** Something that has to be done by a day, and the item it was decided in. */
export const DueAction = z
  .object({
    due: z.string().openapi({ example: "2024-05-01" }),
    who: z.string().nullable(),
    what: z.string().openapi({ description: "The words of the decision" }),
    /** Which of the decision's actions. */
    index: z.number().int(),
    item: Hit,
  })
  .openapi("DueAction");
export type DueAction = z.infer<typeof DueAction>;

/** First and last day asked for, as numbers like 20240501. */
interface DueRange {
  readonly from: number;
  readonly to: number;
}

const FIRST_DAY = 10101;
const LAST_DAY = 99991231;
const PERIOD = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads `2024`, `2024-05`, `2024-05-01`, and `2024-05-01..2024-06-30` with either end left out.
 * @throws BadParameters on anything else
 */
export function readDueRange(due: string): DueRange {
  const [first = "", last = first, ...more] = due.split("..");
  const from = first === "" ? FIRST_DAY : periodStart(first);
  const to = last === "" ? LAST_DAY : periodEnd(last);
  if (from === null || to === null || more.length > 0 || from > to || due === "" || due === "..")
    throw new BadParameters([{ name: "due", reason: "is no day, month, year or range like 2024-05-01..2024-06-30" }]);
  return { from, to };
}

function periodStart(text: string): number | null {
  const [whole, year, month = "01", day = "01"] = PERIOD.exec(text) ?? [];
  return whole === undefined ? null : Number(`${year}${month}${day}`);
}

function periodEnd(text: string): number | null {
  const [whole, year, month = "12", day = "31"] = PERIOD.exec(text) ?? [];
  return whole === undefined ? null : Number(`${year}${month}${day}`);
}

/** Everything that is due in this time, soonest first. @throws EngineUnavailable */
export async function findActions(
  items: VisibleItems,
  range: DueRange,
  bodies: readonly string[] = [],
): Promise<DueAction[]> {
  const filter = [between("dueNumbers", range.from, range.to), ...(bodies.length > 0 ? [oneOf("body", bodies)] : [])];
  const sort = ["dateNumber:desc", "id:asc"];
  const attributesToRetrieve = [...hitFields, "detail"];
  const { hits } = await items.search({ q: "", filter, sort, limit: MOST_ITEMS, attributesToRetrieve });
  return hits
    .flatMap((hit) => actionsOf(hit))
    .filter(({ due }) => isWithin(due, range))
    .sort((a, b) => a.due.localeCompare(b.due) || a.item.id.localeCompare(b.item.id) || a.index - b.index);
}

function actionsOf(engineHit: Record<string, unknown>): DueAction[] {
  const item = toHit(engineHit);
  const actions = StoredItemDetail.parse(engineHit.detail).item.decision?.actions ?? [];
  return actions.flatMap(({ due, who, what }, index) => (due === null ? [] : [{ due, who, what, index, item }]));
}

function isWithin(day: string, { from, to }: DueRange): boolean {
  const number = Number(day.replaceAll("-", ""));
  return number >= from && number <= to;
}
