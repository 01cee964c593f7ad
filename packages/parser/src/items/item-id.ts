/** What the ids of a document's items are made of, beside their numbers. */
export interface ItemIdParts {
  readonly municipality: string | null;
  readonly body: string | null;
  readonly date: string | null;
  readonly supplementary: boolean;
  readonly sha256: string;
}

/**
 * Makes the stable ids of a document's items from their printed numbers and positions: body, day and number, so that
 * agenda and minutes of one meeting, and every later reading, give the same.
 * Without body or day it is the document's digest and the position.
 */
export function createItemIds(parts: ItemIdParts): (number: string, position: number) => string {
  const { body, date, sha256, supplementary } = parts;
  if (body === null || date === null) return (_, position) => `doc-${sha256.slice(0, 12)}-${position}`;
  const municipality = parts.municipality === null ? "" : `${slug(parts.municipality)}-`;
  const start = `${municipality}${slug(body)}-${date}-`;
  return (number, position) => {
    const printed = slug(number);
    const own = printed === "" ? `p${position}` : printed;
    const mark = supplementary && !own.startsWith("t") ? "t" : "";
    return `${start}${mark}${own}`;
  };
}

/** Gives the second and later of equal ids `-2`, `-3` … */
export function distinctIds(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/** `Økonomiudvalget` → `oekonomiudvalget`, `4.1` → `4-1`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
}
