/** Divides a list of people: `Bo Bo (A), Ida Dam og Per Friis` → three names. Titles in brackets stay with their name. */
export function readNames(text: string): string[] {
  return text
    .replace(/\s{1,20}/g, " ")
    .replace(/\.$/, "")
    .split(/, |;| og | samt /)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name) && !/^(?:ingen|alle|-)$/i.test(name));
}
