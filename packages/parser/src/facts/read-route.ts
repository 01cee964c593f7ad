const ROUTE = /^([\p{L}\d§.,+& /]{1,60}?) [-–] (?=\S)/u;
/** A member of a route: an abbreviation, or a body written out between slashes. */
const SHORT = /^(?:\p{Lu}[\p{Lu}\p{Ll}&Ø]{0,3}\p{Lu}|\p{Lu}{1,5})$/u;

/**
 * The chain of bodies before a title: `MBU/ØU/KB - Skolestruktur` → MBU, ØU, KB; `CF - Budget` → CF.
 * `Budget 2024 - status` has none, nor has `A - Sag`.
 */
export function readRoute(title: string): string[] {
  const prefix = ROUTE.exec(title)?.[1];
  if (prefix === undefined) return [];
  const parts = prefix.split("/").map((part) => part.trim());
  const short = parts.filter((part) => SHORT.test(part) && part.length >= 2);
  return short.length > 0 && (parts.length > 1 || short.length === 1) ? parts : [];
}
