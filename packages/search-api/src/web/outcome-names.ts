import type { Outcome } from "@referat/parser/records";

const NAMES: Readonly<Record<Outcome, string>> = {
  approved: "Godkendt",
  approvedWithChanges: "Godkendt med ændringer",
  decided: "Besluttet",
  noted: "Taget til efterretning",
  discussed: "Drøftet",
  informed: "Orienteret",
  postponed: "Udsat",
  referred: "Sendt videre",
  returned: "Sendt tilbage",
  withdrawn: "Taget af dagsordenen",
  rejected: "Afvist",
  none: "Ingen beslutning",
};

/** The outcome in the words people use. */
export function outcomeName(outcome: Outcome): string {
  return NAMES[outcome];
}
