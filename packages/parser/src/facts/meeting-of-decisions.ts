import type { Block } from "../blocks/block.ts";
import type { Meeting } from "../records/index.ts";

/**
 * What the headings of decisions say of the meeting, where the header of the page says less or there is none:
 * `Kultur- og Fritidsudvalget, 03-04-2019, pkt. 42`. Without a day in the header all of them must name the same body and
 * day, for what an earlier body decided is headed alike.
 */
export function meetingOfDecisions(
  blocks: readonly Block[],
  date: string | null,
): Pick<Meeting, "date" | "body"> | null {
  const headings = blocks.flatMap(({ heading }) => (heading?.kind === "decision" ? heading : []));
  const [first, ...others] = headings;
  if (date !== null) return headings.find((heading) => heading.date === date && heading.body !== null) ?? null;
  const agreed = others.every((heading) => heading.date === first?.date && heading.body === first.body);
  return first !== undefined && first.body !== null && others.length > 0 && agreed ? first : null;
}
