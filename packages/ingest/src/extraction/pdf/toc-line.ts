const pageReference = /(?:^|[\s.…·_])(\d{1,4}|[ivxlc]{1,7})$/u;
const leaders = new Set([".", "…", "·", "_", " ", "\t", "\u2024", "\u00A0"]);
/** Fewer dots may be an ellipsis. */
const FEWEST_LEADERS = 4;

/**
 * An entry of a table of contents with its dots in one form: "Budget . . . . . . 7" → "Budget.....\t7".
 * Gives undefined for any other line: "Se side 7", "og så videre ... 7".
 */
export function readTocLine(text: string): string | undefined {
  const page = pageReference.exec(text)?.[1];
  if (!page) return undefined;
  let end = text.length - page.length;
  let dots = 0;
  while (end > 0 && leaders.has(text[end - 1] ?? "")) {
    end--;
    if (/[.…·_\u2024]/u.test(text[end] ?? "")) dots += text[end] === "…" ? 3 : 1;
  }
  return dots >= FEWEST_LEADERS && end > 0 ? `${text.slice(0, end)}.....\t${page}` : undefined;
}
