import { findElements } from "./xml-elements.ts";

/** `<w:vanish/>`; refuses `<w:vanish w:val="0"/>`. */
const hidden = /<w:vanish(?:\/>| w:val="(?:1|true|on)")/;

/** Takes the text that Word does not show or print out of `document.xml`: nobody who read the minutes has seen it. */
export function dropHiddenRuns(xml: string): string {
  let shown = "";
  let done = 0;
  for (const { start, end, body } of findElements(xml, "w:r")) {
    const properties = body.slice(0, body.indexOf("</w:rPr>") + 1);
    if (!hidden.test(properties) || body.includes("<w:txbxContent")) continue;
    shown += xml.slice(done, start);
    done = end;
  }
  return shown + xml.slice(done);
}
