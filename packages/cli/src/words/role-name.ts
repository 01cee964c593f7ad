const NAMES: Readonly<Record<string, string>> = {
  header: "hoved",
  "table of contents": "indholdsfortegnelse",
  "item heading": "punkt",
  "item head": "punktets hoved",
  "section heading": "overskrift",
  furniture: "sidetekst",
  "left over": "ikke læst",
  occasion: "anledning",
  summary: "resumé",
  background: "baggrund",
  caseStatement: "sagsfremstilling",
  assessment: "vurdering",
  legalBasis: "lovgrundlag",
  finance: "økonomi",
  hearing: "høring",
  consequences: "konsekvenser",
  process: "videre forløb",
  recommendation: "indstilling",
  decision: "beslutning",
  history: "tidligere",
  attachments: "bilag",
};

const ENTRY = ", entry";

/** What a line was taken for (`LineExplanation.role`), in words; a role without a word here stays as it is. */
export function roleName(role: string): string {
  const isEntry = role.endsWith(ENTRY);
  const kind = isEntry ? role.slice(0, -ENTRY.length) : role;
  return `${NAMES[kind] ?? kind}${isEntry ? ", led" : ""}`;
}
