import type { ItemAccess } from "@referat/parser/records";
import { z } from "zod";

/**
 * Who may see an item, from everybody to the fewest. A scope is the strictest visibility its holder may see:
 * `internal` sees open and internal items, never closed ones.
 */
export const Visibility = z.enum(["open", "internal", "closed"]);
export type Visibility = z.infer<typeof Visibility>;

const STRICTNESS: Readonly<Record<Visibility, number>> = { open: 0, internal: 1, closed: 2 };

/**
 * The visibility of one item: the stricter of what the document says and what its source is.
 * Anything unknown is closed, also values that only hostile or damaged input can hold.
 */
export function itemVisibility(
  itemAccess: ItemAccess | null | undefined,
  sourceAccess: Visibility | null | undefined,
): Visibility {
  const item = Visibility.safeParse(itemAccess).data ?? "closed";
  const source = Visibility.safeParse(sourceAccess).data ?? "closed";
  return STRICTNESS[item] >= STRICTNESS[source] ? item : source;
}

/** Whether a holder of `scope` may see something of `visibility`. An unknown scope sees only what is open. */
export function maySee(scope: Visibility, visibility: Visibility): boolean {
  return STRICTNESS[Visibility.safeParse(visibility).data ?? "closed"] <= scopeStrictness(scope);
}

/** The engine filter that every request carries, whatever it asks for. */
export function visibilityFilter(scope: Visibility): string {
  const visible = Visibility.options.filter((visibility) => STRICTNESS[visibility] <= scopeStrictness(scope));
  return `visibility IN [${visible.join(", ")}]`;
}

function scopeStrictness(scope: Visibility): number {
  return STRICTNESS[Visibility.safeParse(scope).data ?? "open"];
}
