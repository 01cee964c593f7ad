/** A lost letter in a pattern; no text contains it. */
export const LOST = "\u0000";

/** How many lost letters a pattern begins with. */
export function leadingLost(pattern: string): number {
  let count = 0;
  while (pattern[count] === LOST) count++;
  return count;
}

/** How many lost letters a pattern ends with; those of a pattern of nothing else count as leading. */
export function trailingLost(pattern: string): number {
  const least = leadingLost(pattern);
  let end = pattern.length;
  while (end > least && pattern[end - 1] === LOST) end--;
  return pattern.length - end;
}

/** The pattern without lost letters at its edges. */
export function withoutLostEdges(pattern: string): string {
  return pattern.slice(leadingLost(pattern), pattern.length - trailingLost(pattern));
}
