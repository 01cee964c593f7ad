import { attributeOf, findElements, settingOf } from "./xml-elements.ts";

/** What a paragraph style brings along, be it its own or of the styles it is based on. */
export interface WordStyle {
  readonly name: string;
  /** Inside of `w:numPr`: which numbering, and which level of it. */
  readonly numbers: string | undefined;
  /** 1–6 for a heading. */
  readonly headingLevel: number | undefined;
}

interface OwnStyle extends WordStyle {
  readonly base: string | undefined;
}

/** Styles are based on one another three or four deep; damaged files in a ring. */
const MAX_DEPTH = 10;

/** The paragraph styles of `styles.xml` by their id. */
export function readWordStyles(xml: string): Map<string, WordStyle> {
  const own = new Map<string, OwnStyle>();
  for (const { attributes, body } of findElements(xml, "w:style"))
    own.set(attributeOf(attributes, "w:styleId") ?? "", readStyle(body));
  return new Map([...own].map(([id, style]) => [id, withBase(style, own)]));
}

function readStyle(body: string): OwnStyle {
  const name = settingOf(body, "w:name") ?? "";
  const named = /^(?:heading|overskrift) ([1-6])$/i.exec(name)?.[1];
  const outline = Number(settingOf(body, "w:outlineLvl") ?? Number.NaN) + 1;
  const headingLevel = named ? Number(named) : outline >= 1 && outline <= 6 ? outline : undefined;
  return { name, base: settingOf(body, "w:basedOn"), numbers: findElements(body, "w:numPr")[0]?.body, headingLevel };
}

function withBase({ base, ...style }: OwnStyle, all: ReadonlyMap<string, OwnStyle>): WordStyle {
  let { numbers, headingLevel } = style;
  for (let next = all.get(base ?? ""), depth = 0; next && depth < MAX_DEPTH; next = all.get(next.base ?? ""), depth++) {
    numbers ??= next.numbers;
    headingLevel ??= next.headingLevel;
  }
  return { name: style.name, numbers, headingLevel };
}
