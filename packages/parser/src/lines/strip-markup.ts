/** A line without its mark-up. */
export interface StrippedLine {
  readonly text: string;
  readonly headingLevel: number | null;
  readonly href: string | null;
}

const HEADING = /^(#{1,6})(?=[\s*]|$)\s*/;
/** What a line must hold to be changed: a mark, or something that cannot be seen. */
const HINT = /[#*<\\_[\u00a0\u200b-\u200d\u2060\ufeff\u00ad]/;
const ZERO_WIDTH = /\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g;
/** A link that is the whole line, or the whole entry of a list. */
const LINK = /^([-*+] {1,4}|\d{1,2}\. {1,4})?\[([^\]]{1,500})\]\(([^)\s]{1,2000})\)$/;
/** `*Referent: Bo Bo*`; never `* punkt`, a list entry. */
const ITALIC = /^([*_])([^\s*_][^*_]{0,400})\1$/;
const MAIL_ANCHOR = /<a href="mailto:([^"<>]{1,200})">[^<>]{0,200}<\/a>/g;
const ANCHOR = /<a\b[^<>]{0,2000}>([^<>]{0,500})<\/a>/g;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g;

/**
 * Takes the marks of Markdown, stray HTML and what cannot be seen off a trimmed line: zero-width characters and soft
 * hyphens say nothing, a no-break space is a blank.
 *
 * `# **Punkt 1: Lukning**` becomes `Punkt 1: Lukning` (level 1), `opsamling\_` becomes `opsamling_`;
 * `5 < 7`, `C#` and `* punkt` (a list mark) stay.
 */
export function stripMarkup(printed: string): StrippedLine {
  if (!HINT.test(printed)) return { text: printed, headingLevel: null, href: null };
  const marks = HEADING.exec(printed);
  let text = marks ? printed.slice(marks[0].length) : printed;
  const link = LINK.exec(text);
  if (link) text = `${link[1] ?? ""}${link[2] ?? ""}`;
  text = text
    .replaceAll("**", "")
    .replaceAll("__", "")
    .replace(ITALIC, "$2")
    .replace(/\\([_*#.[\]()-])/g, "$1")
    .replace(MAIL_ANCHOR, "$1")
    .replace(ANCHOR, "$1")
    .replace(ADDRESS, "$1")
    .trim()
    .replaceAll("\u00a0", " ")
    .replace(ZERO_WIDTH, "")
    .trim();
  return { text, headingLevel: marks?.[1]?.length ?? null, href: link?.[3] ?? null };
}
