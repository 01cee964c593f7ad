import type { Understood } from "../query/read-question.ts";
import { cutText, type Highlight } from "./cut-text.ts";
import { createMatchFinder } from "./find-matches.ts";
import { bestPassage, cutPassage } from "./passage.ts";

/** Shows people what answers their question, in the printed text and word for word. */
export interface Highlighter {
  /** The whole text, cut at what answers the question. */
  highlight(text: string): Highlight[];
  /**
   * The passage that answers the question best. `texts` stand weightiest first (decision, recommendation, text …): a later one is taken only
   * where more of the question is answered there, and the beginning of the first where nothing is. `…` shows what is left out at either end.
   */
  snippet(texts: readonly string[]): Highlight[];
}

/** Makes the highlighter for a question; one serves all the hits of a page. */
export function createHighlighter(understood: Understood): Highlighter {
  const findMatches = createMatchFinder(understood);
  return {
    highlight: (text) => cutText(text, findMatches(text)),
    snippet: (texts) => {
      const best = bestPassage(texts, findMatches, understood.words.length + understood.phrases.length);
      return best === null ? [] : cutPassage(best);
    },
  };
}
