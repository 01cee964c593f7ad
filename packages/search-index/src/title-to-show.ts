import type { AgendaItem } from "@referat/parser/records";

/** What fits on the line of a list. */
const LONGEST_WORDS = 80;

/**
 * The title of an item; where the document prints none, the first words of its text behind `Uden titel:`, so that a list
 * tells its items apart and nobody takes them for a printed title.
 */
export function titleToShow({ title, sections }: Pick<AgendaItem, "title" | "sections">): string {
  if (title !== "") return title;
  const text = (sections.find((section) => section.text !== "")?.text ?? "").replace(/\s+/g, " ");
  if (text.length <= LONGEST_WORDS) return text === "" ? "Uden titel" : `Uden titel: ${text}`;
  return `Uden titel: ${text.slice(0, text.lastIndexOf(" ", LONGEST_WORDS))} …`;
}
