/** Divides a list of people: `Bo Bo (A), Ida Dam og Per Friis` → three names. Titles in brackets stay with their name. */
export function readNames(text: string): string[] {
  return text
    .replace(/\.$/, "")
    .split(/,\s+|;\s*|\s+og\s+|\s+samt\s+|\n/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name) && !/^(?:ingen|alle|-)$/i.test(name));
}
