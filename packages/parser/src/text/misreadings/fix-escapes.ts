import type { Proposal, TextRepair } from "../text-repair.ts";

/** Names of HTML for the characters of Danish text. */
const NAMED: Readonly<Record<string, string>> = {
  aelig: "æ",
  oslash: "ø",
  aring: "å",
  AElig: "Æ",
  Oslash: "Ø",
  Aring: "Å",
  eacute: "é",
  Eacute: "É",
  uuml: "ü",
  ouml: "ö",
  auml: "ä",
  Uuml: "Ü",
  Ouml: "Ö",
  Auml: "Ä",
  ndash: "–",
  mdash: "—",
  bull: "•",
  hellip: "…",
  rdquo: "”",
  ldquo: "“",
  bdquo: "„",
  rsquo: "’",
  lsquo: "‘",
  laquo: "«",
  raquo: "»",
  sect: "§",
  frac12: "½",
  deg: "°",
  euro: "€",
  nbsp: "\u00a0",
  quot: '"',
  apos: "'",
  amp: "&",
};

/** `&oslash;`, `&#248;`, `&#xF8;`, also written twice (`&amp;oslash;`); `\u00f8`; `=C3=B8` and `=F8` of quoted-printable mail. */
const ESCAPE =
  /&(?:amp;)?(?:#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([a-zA-Z]{2,6}\d{0,2}));|\\u(00[0-9a-fA-F]{2}|20[0-9a-fA-F]{2})|((?:=(?:C3|E2|C2)(?:=[89AB][0-9A-F]){1,2})+)|=(E6|F8|E5|C6|D8|C5|E9)(?![0-9A-Za-z])|=(E6|F8|E5|C6|D8|C5|E9)(?=[a-zæøå])/g;

/** Gives back characters that were written as escapes. An address keeps its `&amp;`. */
export function fixEscapes(text: string): Proposal {
  const repairs: TextRepair[] = [];
  for (const match of text.matchAll(ESCAPE)) {
    const [before, decimal, hex, name, unicode, utf8, latin, latinBefore] = match;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? unicode ?? latin ?? latinBefore ?? "", 16);
    const after = name ? NAMED[name] : utf8 ? fromUtf8(utf8) : fromCode(code);
    if (after === undefined || isInAddress(text, match.index)) continue;
    const end = match.index + before.length;
    repairs.push({ start: match.index, end, before, after, rule: "escape", tier: 1, confidence: 1, alternatives: [] });
  }
  return { repairs, doubts: [] };
}

const fromCode = (code: number): string | undefined =>
  code >= 0xa0 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCharCode(code) : undefined;

function fromUtf8(escaped: string): string | undefined {
  const bytes = Uint8Array.from(escaped.split("=").slice(1), (hex) => Number.parseInt(hex, 16));
  const text = new TextDecoder().decode(bytes);
  return text.includes("\ufffd") ? undefined : text;
}

const LONGEST_ADDRESS = 300; // characters looked back over

function isInAddress(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_ADDRESS), index);
  const chunk = before.split(/\s/).at(-1) ?? "";
  return /https?:\/\/|www\./.test(chunk);
}
