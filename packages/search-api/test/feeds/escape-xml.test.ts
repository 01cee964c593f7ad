import { expect, it } from "vitest";
import { escapeXml } from "../../src/feeds/escape-xml.ts";

it.each([
  ["Bygge & Bolig <nyt>", "Bygge &amp; Bolig &lt;nyt&gt;"],
  [`"citat" og 'udråb'`, "&quot;citat&quot; og &#39;udråb&#39;"],
  ["side\u000Cskift\u0000", "sideskift"],
  ["halv \uD83D hel 😀", "halv  hel 😀"],
  ["linje\nto\tog æøå", "linje\nto\tog æøå"],
])("%j becomes %j", (text, expected) => expect(escapeXml(text)).toBe(expected));
