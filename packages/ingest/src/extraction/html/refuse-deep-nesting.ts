import { ExtractionError } from "../../errors.ts";

/** Real pages nest some thirty deep, forgotten end tags included some hundred; beyond, the reader's time grows with the square. */
const MAX_OPEN_ELEMENTS = 5000;
/** Elements that hold nothing, and those whose end tag may be left out: they close one another. */
const selfClosing = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th tbody thead tfoot".split(
    " ",
  ),
);
/** `<div class="x">`, `</div`. Refuses `<3`, `<!--`, `a < b`. */
const tag = /<(\/?)([a-z][a-z0-9]*)/gi;

/** Counts open elements as far as a glance at the tags can tell. @throws ExtractionError `nested-too-deep` */
export function refuseDeepNesting(name: string, html: string): void {
  let open = 0;
  for (const [, slash, element = ""] of html.matchAll(tag)) {
    if (selfClosing.has(element.toLowerCase())) continue;
    open = slash ? Math.max(0, open - 1) : open + 1;
    if (open > MAX_OPEN_ELEMENTS) throw tooDeep(name);
  }
}

function tooDeep(name: string): ExtractionError {
  return new ExtractionError(
    "nested-too-deep",
    `${name} har mere end ${MAX_OPEN_ELEMENTS} elementer inden i hinanden og læses ikke.`,
  );
}
