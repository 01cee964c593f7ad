/**
 * The lines that differ, before (`-`) and after (`+`), each with its number: `-12 p, m,det`. Empty where nothing differs.
 * Both texts must have the same number of lines, as a repaired text has.
 */
export function lineDifference(before: string, after: string): string {
  const repaired = after.split("\n");
  return before
    .split("\n")
    .map((line, index) => {
      const now = repaired[index] ?? "";
      return line === now ? "" : `-${index + 1} ${line}\n+${index + 1} ${now}\n`;
    })
    .join("");
}
