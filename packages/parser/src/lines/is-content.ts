import { classifyStatement } from "../facts/classify-statement.ts";
import { readCaseLine } from "../facts/read-case-line.ts";
import { matchItemHeading } from "../items/match-item-heading.ts";
import { matchSectionHeading } from "../sections/match-section-heading.ts";

/**
 * Whether a line is part of the minutes however often it comes at the edge of a page: a sentence, a heading, a case number, a
 * decision. Accepts `Beslutning`, `Godkendt.`, `Punkt 3: Budget`; refuses `Mosekøb Kommune`, `Byrådet 08.10.2007`.
 */
export function isContent(text: string): boolean {
  if (/[.;]$/.test(text) && !/\d\.$/.test(text)) return true;
  const heading = matchSectionHeading(text);
  return (
    (heading !== null && heading.rule !== "body-and-date") ||
    readCaseLine(text) !== null ||
    matchItemHeading(text) !== null ||
    classifyStatement(text).length > 0
  );
}
