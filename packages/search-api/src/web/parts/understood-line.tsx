/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { SearchResult } from "../../query/search-items.ts";

/** Says how the question was read where that is more than words: dates and numbers became filters. */
export function UnderstoodLine({ understood }: { understood: SearchResult["understood"] }) {
  const read = [
    ...understood.caseNumbers.map(({ key, part }) =>
      part === "whole" ? `journalnummer ${key}` : `journalnumre med ${key}`,
    ),
    ...understood.dates.map(({ text }) => `datoen ${text}`),
    ...understood.phrases.map((phrase) => `ordret “${phrase}”`),
    ...[...understood.excluded, ...understood.excludedPhrases].map((word) => `uden “${word}”`),
  ];
  return read.length === 0 ? null : <p class="understood">Læst som: {read.join(" · ")}</p>;
}
