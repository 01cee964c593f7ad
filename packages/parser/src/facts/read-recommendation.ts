import { type Block, firstLine, lastLine } from "../blocks/block.ts";
import type { Spans } from "../lines/spans.ts";
import type { Recommendation } from "../records/index.ts";
import type { RawSection } from "../sections/find-sections.ts";
import { LONGEST_RECOMMENDER } from "../thresholds.ts";
import { readSignature } from "./read-signature.ts";

type Clause = Recommendation["clauses"][number];

/** One sentence, no remark such as `Ingen.` or `Til orientering`. */
const SENTENCE = /^\p{Lu}[^.:;]{20,300}\.$/u;

interface OpenRecommendation {
  recommender: string | null;
  readonly clauses: Clause[];
  readonly first: Block;
  last: Block;
  /** The lead-in ended in `at:`, `anbefaler:` or a comma, so what follows are its clauses. */
  readonly awaits: boolean;
}

/** Reads who recommends what from a section of kind `recommendation`. */
export function readRecommendations(section: RawSection, spans: Spans): Recommendation[] {
  const found: OpenRecommendation[] = [];
  let open: OpenRecommendation | null = null;
  for (const [index, block] of section.blocks.entries()) {
    const lead = block.mark === null ? readLead(block.text) : null;
    if (lead !== null) {
      const clause = isClause(section.blocks[index + 1]) && !/[.!]$/.test(block.text) ? null : lead.clause;
      open = { recommender: lead.recommender, clauses: [], first: block, last: block, awaits: clause === null };
      if (clause !== null) open.clauses.push({ number: null, text: clause });
      found.push(open);
      continue;
    }
    if (open === null) {
      open = { recommender: null, clauses: [], first: block, last: block, awaits: false };
      found.push(open);
    }
    addClause(open, block);
  }
  const clear = found.filter(({ clauses }) => clauses.length > 0);
  return (clear.length > 0 ? clear : asOneSentence(section)).map(({ recommender, clauses, first, last }) => ({
    recommender: recommender ?? recommenderInHeading(section),
    clauses,
    span: spans.ofLines(firstLine(first), lastLine(last)),
  }));
}

/** `Udvalget tager orienteringen til efterretning.` is all there is of some: what is proposed, with nobody who proposes it. */
function asOneSentence({ blocks }: RawSection): OpenRecommendation[] {
  const [only, ...others] = blocks;
  if (only === undefined || others.length > 0 || only.mark !== null || only.table || !SENTENCE.test(only.text))
    return [];
  return [{ recommender: null, clauses: [{ number: null, text: only.text }], first: only, last: only, awaits: false }];
}

/** List entries and paragraphs that begin with `at` are clauses; other text below them is not. */
function addClause(open: OpenRecommendation, block: Block): void {
  const listed = isClause(block);
  const signed = readSignature(block.text)?.recommender ?? null;
  if (signed !== null && open.recommender === null) {
    // `(Økonomiforvaltningen)` after the list.
    open.recommender = signed;
    return;
  }
  if (!listed && !(open.awaits && open.clauses.length === 0)) return;
  open.clauses.push({ number: block.mark?.number ?? null, text: block.text });
  open.last = block;
}

function isClause(block: Block | undefined): boolean {
  return block !== undefined && (block.mark !== null || /^at(?= |:|\d)/i.test(block.text));
}

/** `INDSTILLING FRA MAGISTRATSAFDELINGEN` and `Administrationen indstiller` name who recommends where no lead-in does. */
function recommenderInHeading(section: RawSection): string | null {
  const heading = section.heading?.heading ?? "";
  return (
    /^indstilling(?:er)? fra (.+)$/i.exec(heading)?.[1] ?? /^(.+) (?:indstiller|anbefaler)$/i.exec(heading)?.[1] ?? null
  );
}

/** How a lead-in reads: who, and the clause where it follows in the same sentence. */
interface Lead {
  readonly recommender: string | null;
  readonly clause: string | null;
}

const VERB =
  /(?<![\p{L}-])(indstiller|indstilles|anbefaler|anbefales|foreslår|foreslås|innstiller|innstilles)(?!\p{L})/iu;
const IMPERSONAL = /^(?:det|der|derfor|herefter|på den baggrund|på baggrund heraf)?$/i;
/** What may stand between the verb and its clauses: to whom, together with whom. */
const ADDRESSEE =
  /^[\s,;:]*(?:(?:til|i samråd med|over for|sammen med|efter aftale med) [^:;]{2,160}?,? ?)?(?=,|:|;|\bat\b|$)/i;

/**
 * Reads a recommender and the verb.
 *
 * Accepts `Kommunaldirektøren indstiller,`, `Afdelingschefen for Økonomi indstiller;`, `Administrationen indstiller, at sagen udsættes.`;
 * refuses `at Byrådet anbefaler …` and a paragraph in whose middle something is recommended.
 */
function readLead(text: string): Lead | null {
  if (/^(?:at|om|hvis|når)(?= )/i.test(text)) return null;
  const match = VERB.exec(text);
  if (!match || match.index > LONGEST_RECOMMENDER) return null;
  const before = text.slice(0, match.index).trimEnd().replace(/,$/, "");
  // `SF foreslår, at …` opens prose of its own; only `foreslås` and a list make it a recommendation.
  if (/^foreslår$/i.test(match[1] ?? "") && /[.!?] \p{Lu}/u.test(text)) return null;
  if (/[.;:!?](?: |$)/.test(before.replace(/\b\p{Lu}\./gu, ""))) return null;
  const after = text.slice(match.index + match[0].length);
  return { recommender: IMPERSONAL.test(before) ? null : before, clause: clauseAfter(after) };
}

/** `, at sagen udsættes.` holds the clause; `, at:`, `til udvalget, at byrådet godkender:` and `,` only lead to a list. */
function clauseAfter(after: string): string | null {
  const addressed = ADDRESSEE.exec(after)?.[0].length ?? 0;
  const clause = after.slice(addressed).replace(/^[\s,;:]+/, "");
  if (/[:,;]$/.test(clause) || !/[.!]$/.test(clause))
    return /^at .{12,}$/is.test(clause) && !/[:,;]$/.test(clause) && clause.length > 60 ? clause : null;
  return clause.length > 3 ? clause : null;
}
