import { parseUnlabelledCaseNumber } from "../facts/case-number.ts";
import type { CaseNumber } from "../records/index.ts";

const IN_BRACKETS = /\(([^()]{5,40})\)$/;
const IN_FRONT = /^([A-ZÆØÅ]{2,4} \d{1,5}\/\d{2,4})\.? +(?=\p{Lu})/u;

/**
 * A case number printed inside a title, and the title without it: `Svømmeanlæg, genbehandling (2023-0120066)`, `BR 123/07. Lukning af sti`.
 * Null for `Salg af grund (bevilling)`.
 */
export function caseNumberInTitle(title: string): { caseNumber: CaseNumber; title: string } | null {
  const match = IN_BRACKETS.exec(title) ?? IN_FRONT.exec(title);
  const caseNumber = match ? parseUnlabelledCaseNumber(match[1] ?? "") : null;
  return match && caseNumber ? { caseNumber, title: title.replace(match[0], "").trim() } : null;
}
