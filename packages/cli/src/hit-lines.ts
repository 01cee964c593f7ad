import type { Hit } from "@referat/search-api";
import { outcomeName } from "@referat/search-api/outcome-name";
import { terminalText } from "./terminal-text.ts";

const INDENT = "    ";

/** One hit for a terminal: what was decided, by whom and when, under which number. */
export function hitLines({ title, body, date, number, caseNumber, outcome, decision }: Hit): string {
  const about = [date, body, `punkt ${number}`, caseNumber, outcome && outcomeName(outcome)]
    .filter(Boolean)
    .join(" · ");
  const words = (decision ?? "(ingen beslutning i dokumentet)").trim().replace(/\s*\n\s*/g, `\n${INDENT}`);
  return terminalText(`${title}\n  ${about}\n${INDENT}${words}\n\n`);
}
