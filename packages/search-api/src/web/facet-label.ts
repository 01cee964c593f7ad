import { Outcome } from "@referat/parser/records";
import { kleName } from "./kle-names.ts";
import { outcomeName } from "./outcome-names.ts";

/** The value of a facet or filter in the words people use: `outcome`, `postponed` becomes `Udsat`. */
export function facetLabel(name: string, value: string): string {
  const outcome = name === "outcome" ? Outcome.safeParse(value) : undefined;
  if (outcome?.success) return outcomeName(outcome.data);
  return name === "kle" ? kleName(value) : value;
}
