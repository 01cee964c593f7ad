import { closedWords } from "../danish/item-vocabulary.ts";

const words = [...closedWords].sort((a, b) => b.length - a.length).join("|");
const BEFORE = new RegExp(`^(?:${words})(?: ?[:–-] ?|\\.?$)`, "i");
const AFTER = new RegExp(` ?(?:[-–] ?|\\()(?:${words})\\)?\\.?$`, "i");

/** Whether a title says that its item is not for the public: `Lukket: Køb`, `Orientering - Lukket punkt`; never `Lukketider for barer`. */
export function isClosedTitle(title: string): boolean {
  return BEFORE.test(title) || AFTER.test(title);
}

/** `Åben - Godkendelse af dagsorden`; never `Åbent hus`. */
const OPEN_BEFORE = /^(?:åben|åbent)(?: punkt| sag)? ?[-–:] (?=\S)/i;

/** The title without that label: `Lukket: Køb af ejendom` → `Køb af ejendom`; `Lukket punkt` alone stays. */
export function withoutClosedLabel(title: string): string {
  const rest = title.replace(OPEN_BEFORE, "").replace(BEFORE, "").replace(AFTER, "").trim();
  return rest === "" ? title : rest;
}
