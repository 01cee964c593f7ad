import type { Outcome } from "../records/index.ts";

/** From the strongest act to the weakest; of equals the one said first counts. */
const strength: Readonly<Record<Outcome, number>> = {
  postponed: 6,
  rejected: 6,
  returned: 6,
  withdrawn: 6,
  decided: 5,
  // Two approvals, one of them with a rider, are an approval with changes.
  approvedWithChanges: 5.5,
  approved: 5,
  referred: 4,
  discussed: 3,
  noted: 2,
  informed: 1,
  none: 0,
};

/** Index of the strongest outcome, -1 for an empty list. */
export function strongestOutcome(outcomes: readonly Outcome[]): number {
  let best = -1;
  outcomes.forEach((outcome, index) => {
    const current = outcomes[best];
    if (current === undefined || strength[outcome] > strength[current]) best = index;
  });
  return best;
}
