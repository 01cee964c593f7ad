import { type Block, firstLine, lastLine } from "../blocks/block.ts";
import type { Spans } from "../lines/spans.ts";
import type { Recommendation } from "../records/index.ts";
import type { RawSection } from "../sections/find-sections.ts";

const LEAD =
  /^(.{0,300}?),? ?\b(indstiller|indstilles|anbefaler|anbefales|foreslår|foreslås|innstiller)\b(.{0,300}?)$/i;
const IMPERSONAL = /^(?:det|der|derfor|herefter)?$/i;

/** Reads who recommends what from a section of kind `recommendation`. */
export function readRecommendations(section: RawSection, spans: Spans): Recommendation[] {
  const found: Recommendation[] = [];
  let open: { recommender: string | null; clauses: Recommendation["clauses"]; first: Block; last: Block } | null = null;
  const close = (): void => {
    if (open !== null && open.clauses.length > 0)
      found.push({
        recommender: open.recommender,
        clauses: open.clauses,
        span: spans.ofLines(firstLine(open.first), lastLine(open.last)),
      });
    open = null;
  };
  for (const block of section.blocks) {
    const lead = block.mark === null ? readLead(block.text) : null;
    if (lead !== null) {
      close();
      open = { recommender: lead.recommender, clauses: [], first: block, last: block };
      if (lead.clause !== null) open.clauses.push({ number: null, text: lead.clause });
      continue;
    }
    open ??= { recommender: null, clauses: [], first: block, last: block };
    if (block.mark !== null || /^at\b/i.test(block.text)) {
      open.clauses.push({ number: block.mark?.number ?? null, text: block.text });
      open.last = block;
    }
  }
  close();
  return found;
}

interface Lead {
  readonly recommender: string | null;
  /** The recommendation itself where it follows in the same sentence. */
  readonly clause: string | null;
}

/** `Kommunaldirektøren indstiller,`, `Administrationen indstiller, at sagen udsættes.`; never `at Byrådet anbefaler …`. */
export function readLead(text: string): Lead | null {
  if (/^at\b/i.test(text)) return null;
  const match = LEAD.exec(text);
  if (!match) return null;
  const [, before = "", , after = ""] = match;
  const clause = after.replace(/^[\s,;:]+/, "");
  const whole = /^at\b./i.test(clause) && !/[:,;]$/.test(clause) ? clause : null;
  return { recommender: IMPERSONAL.test(before) ? null : before, clause: whole };
}
