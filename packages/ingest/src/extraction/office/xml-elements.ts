/** One element of an XML text, found without a parser: where it stands, its start tag's attributes and what is in it. */
export interface XmlElement {
  readonly start: number;
  readonly end: number;
  readonly attributes: string;
  readonly body: string;
}

/**
 * The elements of one name that have an end tag, in order; one inside another of the same name is not seen.
 * Linear: looks at each character a bounded number of times, however broken the text is.
 */
export function findElements(xml: string, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const [opening, closing] = [`<${name}`, `</${name}>`];
  for (let start = xml.indexOf(opening); start >= 0; start = xml.indexOf(opening, start + 1)) {
    const after = xml[start + opening.length];
    if (after !== ">" && after !== " ") continue;
    const tagEnd = xml.indexOf(">", start);
    const close = xml.indexOf(closing, tagEnd);
    if (tagEnd < 0 || close < 0) break;
    const attributes = xml.slice(start + opening.length, tagEnd);
    if (attributes.endsWith("/")) continue;
    const end = close + closing.length;
    found.push({ start, end, attributes, body: xml.slice(tagEnd + 1, close) });
    start = end - 1;
  }
  return found;
}

/** Value of an attribute: `attributeOf(' w:val="3"', "w:val")` is "3". */
export function attributeOf(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  const to = attributes.indexOf('"', from);
  return to < 0 ? undefined : attributes.slice(from, to);
}

/** `w:val` of the first element of that name: `settingOf('<w:start w:val="4"/>', "w:start")` is "4". */
export function settingOf(xml: string, element: string): string | undefined {
  const at = xml.indexOf(`<${element} `);
  if (at < 0) return undefined;
  return attributeOf(xml.slice(at + element.length + 1, xml.indexOf(">", at)), "w:val");
}
