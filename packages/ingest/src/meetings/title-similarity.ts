/**
 * How alike two titles are, 0 to 1 (Dice coefficient of their letter triples): survives a corrected word, a mangled
 * letter and a wrapped line. `Budget 2025-2028` and `Budget 2025–2028` give almost 1, `Budget` and `Skolestruktur` almost 0.
 */
export function titleSimilarity(a: string, b: string): number {
  const left = triples(a);
  const right = triples(b);
  const shared = [...left].filter((triple) => right.has(triple)).length;
  return left.size + right.size === 0 ? 1 : (2 * shared) / (left.size + right.size);
}

function triples(title: string): Set<string> {
  const letters = `  ${title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at++) found.add(letters.slice(at, at + 3));
  return found;
}
