/** What opens a list item: a bullet, a dash, a number ("3.", "3)"), a letter ("a)", "(b)") or "At 3)". */
export interface ListMark {
  readonly kind: "bullet" | "dash" | "number" | "letter";
  readonly value: number;
}

const bullet = /^[•●○▪■□∎◦·\uF000-\uF0FF](?:\s|$)/u;
const dash = /^[-–—*](?:\s|$)/u;
const number = /^(?:[Aa]t )?\(?(\d{1,3})[.)](?:\s|$)/u;
const letter = /^\(?([a-zæøå])\)(?:\s|$)/u;
/** "20. marts" begins with a date, not with item 20. */
const date = /^\d{1,2}\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu;

/** Accepts "2. at sagen udsættes", "- kort", "b) lang"; refuses "20. marts 2024", "2,5 mio. kr.". */
export function readListMark(text: string): ListMark | undefined {
  if (bullet.test(text)) return { kind: "bullet", value: 0 };
  if (dash.test(text)) return { kind: "dash", value: 0 };
  const numbered = date.test(text) ? null : number.exec(text);
  if (numbered) return { kind: "number", value: Number(numbered[1]) };
  const lettered = letter.exec(text);
  return lettered ? { kind: "letter", value: (lettered[1] ?? "a").charCodeAt(0) - 96 } : undefined;
}

/** Whether `mark` is what comes after `before` in a list. A bullet is never anything else. */
export function isNextInList(mark: ListMark, before: ListMark | undefined): boolean {
  if (mark.kind === "bullet") return true;
  return before?.kind === mark.kind && (mark.kind === "dash" || mark.value === before.value + 1);
}

/** Whether a list may begin with `mark`. */
export function opensList(mark: ListMark): boolean {
  return mark.kind === "bullet" || mark.kind === "dash" || mark.value === 1;
}
