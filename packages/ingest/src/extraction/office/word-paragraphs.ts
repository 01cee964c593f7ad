/** The bounds of a paragraph, what parts words, and text (`m:t`: of a formula). Deleted text has an element of its own. */
const token = /<(\/?w:p|w:tab|w:br|w:cr|w:noBreakHyphen|w:sym|[wm]:t)(?:[ /][^<>]*)?>([^<]*)/g;
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/** The text of each paragraph of a part of a Word file, straight from its XML; empty ones are left out. Linear. */
export function wordParagraphs(xml: string): string[] {
  const paragraphs = [""];
  for (const [, tag = "", text = ""] of xml.matchAll(token)) {
    if (tag.endsWith("w:p")) paragraphs.push("");
    else paragraphs.push(`${paragraphs.pop()}${tag.endsWith(":t") ? decodeEntities(text) : " "}`);
  }
  return paragraphs.map((text) => text.trim()).filter((text) => text !== "");
}

function decodeEntities(text: string): string {
  return text.replace(entity, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
