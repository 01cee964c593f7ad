import { attributeOf } from "./xml-elements.ts";

/** The files that `document.xml` refers to, by the id it refers with ("rId7" → "word/header1.xml"), from `document.xml.rels`. */
export function readWordTargets(relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [, attributes = ""] of relations.matchAll(/<Relationship\b([^<>]*)>/g)) {
    const [id, target] = [attributeOf(attributes, "Id"), attributeOf(attributes, "Target")];
    if (id && target) targets.set(id, target.startsWith("/") ? target.slice(1) : `word/${target}`);
  }
  return targets;
}
