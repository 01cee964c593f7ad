/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Outcome } from "@referat/parser/records";
import { outcomeName } from "../outcome-names.ts";

/** How an outcome feels to a reader: done, told, waiting, refused, or nothing. */
const TONES: Readonly<Record<Outcome, string>> = {
  approved: "done",
  approvedWithChanges: "done",
  decided: "done",
  noted: "told",
  discussed: "told",
  informed: "told",
  postponed: "waiting",
  referred: "waiting",
  returned: "waiting",
  withdrawn: "refused",
  rejected: "refused",
  none: "nothing",
};

/** The outcome as a small label; nothing where the document has no decisions at all. */
export function OutcomeBadge({ outcome }: { outcome: Outcome | null }) {
  return outcome === null ? null : <span class={`badge ${TONES[outcome]}`}>{outcomeName(outcome)}</span>;
}
