import type { Meeting } from "@referat/parser/records";
import { z } from "zod";
import { dateInWords } from "./danish/date-in-words.ts";
import { readTokens, type Tokens } from "./danish/tokens.ts";

/** The word lists of one place of an item, closest to the print first; each a string of tokens. */
const PlaceTerms = z.object({ words: z.string(), stems: z.string(), parts: z.string(), concepts: z.string() });
type PlaceTerms = z.infer<typeof PlaceTerms>;

/** What the engine searches instead of the printed text, by place; see `danish/tokens.ts`. Never sent out. */
export const SearchTerms = z.object({
  title: PlaceTerms,
  /** What the item comes back to again and again, wherever it stands: the engine itself does not count. */
  focus: PlaceTerms.omit({ words: true }),
  /** Decision and recommendation. */
  act: PlaceTerms,
  /** Everything else that is printed in the item, attachments' titles included. */
  text: PlaceTerms,
  /** Body, municipality and the date in words, so that `regnskab 2020` prefers the meeting of that year. */
  meeting: PlaceTerms.pick({ words: true, stems: true }),
});
export type SearchTerms = z.infer<typeof SearchTerms>;

/** How often an item must say something for it to be what the item is about. Twice is a sentence and its echo. */
const FOCUS_COUNT = 3;

/** Makes the word lists of an item. `act` and `rest` are its printed text. */
export function searchTerms(title: string, act: string, rest: string, meeting: Meeting): SearchTerms {
  const tokens = { title: readTokens(title), act: readTokens(act), text: readTokens(rest) };
  const place = readTokens([meeting.body, meeting.municipality, dateInWords(meeting.date)].join("\n"));
  return {
    title: placeTerms(tokens.title),
    focus: focusTerms(Object.values(tokens)),
    act: placeTerms(tokens.act),
    text: placeTerms(tokens.text),
    meeting: { words: joined(place.words), stems: joined(place.stems.keys()) },
  };
}

/** Each is said once, and a part not where the whole word is. */
function placeTerms({ words, stems, parts, concepts }: Tokens): PlaceTerms {
  return {
    words: joined(words),
    stems: joined(stems.keys()),
    parts: joined([...parts.keys()].filter((part) => !stems.has(part))),
    concepts: joined(concepts.keys()),
  };
}

function focusTerms(places: readonly Tokens[]): SearchTerms["focus"] {
  const frequent = (kind: "stems" | "parts" | "concepts"): string => {
    const counts = new Map<string, number>();
    for (const place of places)
      for (const [token, count] of place[kind]) counts.set(token, (counts.get(token) ?? 0) + count);
    return joined([...counts].flatMap(([token, count]) => (count >= FOCUS_COUNT ? [token] : [])));
  };
  return { stems: frequent("stems"), parts: frequent("parts"), concepts: frequent("concepts") };
}

function joined(tokens: Iterable<string>): string {
  return [...tokens].join(" ");
}
