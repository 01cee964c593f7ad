import type { Block } from "../blocks/block.ts";
import { amendmentPattern } from "../danish/outcome-phrases.ts";
import type { Outcome } from "../records/index.ts";
import { readNames } from "./read-names.ts";
import { type ReadStatement, readStatement } from "./read-statement.ts";
import { splitStatements } from "./split-statements.ts";

/** Names and nothing else: `Bo Bo (V)`, `Ida Dam og Per Friis (løsgænger)` */
const NAMES =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: \(\p{L}{1,20}\))?(?:(?:,| og) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: \(\p{L}{1,20}\))?){0,8}$/u;
const ADOPTING: ReadonlySet<Outcome> = new Set(["approved", "approvedWithChanges", "referred", "decided"]);

/** Every statement of a decision, in the light of those around it. */
export function readStatements(blocks: readonly Block[], body: string | null): ReadStatement[] {
  const read = splitStatements(blocks).map((statement) => readStatement(statement, body));
  return withoutMotions(withNamesBelow(read));
}

/** `Afbud:` above names: they are away, each on a line of its own. */
function withNamesBelow(read: readonly ReadStatement[]): ReadStatement[] {
  let labelled = false;
  return read.map((each) => {
    const { text } = each.statement;
    if (each.attendance !== null) labelled = text.endsWith(":");
    else labelled = labelled && NAMES.test(text);
    return labelled && each.attendance === null
      ? { ...each, found: [], dissent: false, attendance: { absent: readNames(text), disqualified: [] } }
      : each;
  });
}

/** A member's motion that falls before the recommendation is voted on: nothing has happened to the item yet. */
function withoutMotions(read: readonly ReadStatement[]): ReadStatement[] {
  const adopted = read.findLastIndex(({ found }) => found.some(({ outcome }) => ADOPTING.has(outcome)));
  return read.map((each, index) => {
    const low = each.statement.text.toLowerCase();
    const falls = index < adopted && /forslag/.test(low) && each.found.some(({ outcome }) => outcome === "rejected");
    return falls || amendmentPattern.test(low) ? { ...each, found: falls ? [] : each.found, motion: true } : each;
  });
}
