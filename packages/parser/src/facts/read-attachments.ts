import { firstLine, lastLine } from "../blocks/block.ts";
import { joinLines } from "../blocks/join-lines.ts";
import type { Line } from "../lines/line.ts";
import type { Spans } from "../lines/spans.ts";
import type { Attachment } from "../records/index.ts";
import type { RawSection } from "../sections/find-sections.ts";
import { SHORTEST_WRAPPED_TITLE } from "../thresholds.ts";

/** An icon's word, a counter, an empty field. */
const NOISE = /^(?:PDF|Word|\d{1,3}|ingen|ingen bilag|ikke angivet|-)\.?$/i;
/** What a screen reader is told of a picture before the link. */
const ICON = /^application\/\S{1,80} icon /;
/** `forslagBilag 2: Høringssvar`: the separator between two titles was lost. */
const GLUED = /(?<=[\p{Ll}\d)])(?=Bilag \d{1,2}[:. ])|(?<=\.(?:pdf|docx|xlsx|pptx)) (?=\p{Lu})/gu;

/** One attachment a block: the titles below `Bilag` or `Vedlegg`. */
export function readAttachments(section: RawSection, spans: Spans): Attachment[] {
  const attachments = section.blocks
    .filter((block) => !NOISE.test(block.text))
    .flatMap((block) => {
      const parts = separateTitles(block.lines);
      if (parts.length < 2) return titlesOf(block.text, firstLine(block), lastLine(block), spans);
      return parts.flatMap((lines) => titlesOf(joined(lines), lines[0], lines.at(-1) ?? lines[0], spans));
    });
  return withoutCounters(attachments);
}

const COUNTER = /^(\d{1,2}) (?=\p{Lu})/u;

/** `1 Årsregnskab`, `2 Bemærkninger`: numbers without a mark, told by their counting from one on. */
function withoutCounters(attachments: readonly Attachment[]): Attachment[] {
  const counted = attachments.every(({ title }, index) => COUNTER.exec(title)?.[1] === String(index + 1));
  return attachments.map((each) => (counted ? { ...each, title: each.title.replace(COUNTER, "") } : each));
}

function titlesOf(text: string, first: Line, last: Line, spans: Spans): Attachment[] {
  const span = spans.ofLines(first, last);
  return text
    .replace(ICON, "")
    .split(GLUED)
    .map((title) => ({ title: withoutRepetition(title.trim()), href: first.href, span }));
}

/** Two titles below each other were taken for one paragraph: the upper line is short, the lower begins with a capital. */
function separateTitles(lines: readonly [Line, ...Line[]]): [Line, ...Line[]][] {
  const [first, ...others] = lines;
  const parts: [Line, ...Line[]][] = [[first]];
  let above = first;
  for (const line of others) {
    if (/^\p{Lu}/u.test(line.text) && above.text.length < SHORTEST_WRAPPED_TITLE) parts.push([line]);
    else parts.at(-1)?.push(line);
    above = line;
  }
  return parts;
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).reduce(joinLines);
}

/** The web page prints `1 Notat Notat`: counter and the title twice. */
function withoutRepetition(title: string): string {
  const counted = /^\d{1,2} (.+)$/.exec(title)?.[1] ?? "";
  const half = counted.slice(0, (counted.length - 1) / 2);
  return half !== "" && counted === `${half} ${half}` ? half : title;
}
