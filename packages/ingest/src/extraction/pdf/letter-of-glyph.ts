/** Names of Adobe's glyph list, in the order of the characters, for what Danish and its neighbours print. */
const ranges: readonly (readonly [first: number, names: string])[] = [
  [
    0x20,
    "space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal greater question at",
  ],
  [0x5b, "bracketleft backslash bracketright asciicircum underscore grave"],
  [0x7b, "braceleft bar braceright asciitilde"],
  [
    0xa0,
    "nbspace exclamdown cent sterling currency yen brokenbar section dieresis copyright ordfeminine guillemotleft logicalnot sfthyphen registered macron degree plusminus twosuperior threesuperior acute mu paragraph periodcentered cedilla onesuperior ordmasculine guillemotright onequarter onehalf threequarters questiondown",
  ],
  [
    0xc0,
    "Agrave Aacute Acircumflex Atilde Adieresis Aring AE Ccedilla Egrave Eacute Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis Eth Ntilde Ograve Oacute Ocircumflex Otilde Odieresis multiply Oslash Ugrave Uacute Ucircumflex Udieresis Yacute Thorn germandbls",
  ],
  [
    0xe0,
    "agrave aacute acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex edieresis igrave iacute icircumflex idieresis eth ntilde ograve oacute ocircumflex otilde odieresis divide oslash ugrave uacute ucircumflex udieresis yacute thorn ydieresis",
  ],
];
const letters = new Map<string, string>([
  ...ranges.flatMap(([first, names]) =>
    names.split(" ").map((name, index): [string, string] => [name, String.fromCodePoint(first + index)]),
  ),
  ...Object.entries({ fi: "fi", fl: "fl", ff: "ff", ffi: "ffi", ffl: "ffl", Euro: "€", ellipsis: "…", bullet: "•" }),
  ...Object.entries({ endash: "–", emdash: "—", quoteleft: "‘", quoteright: "’", quotesinglbase: "‚", minus: "−" }),
  ...Object.entries({ quotedblleft: "“", quotedblright: "”", quotedblbase: "„" }),
]);

/**
 * The letters that a glyph of this name shows, read as Adobe's specification of glyph names says: `oslash`, `uni00E6`,
 * `u00E5`, a ligature `f_i`, a variant `aring.alt`. `undefined` for names that say nothing (`g12`, `glyph130`, `.notdef`).
 */
export function letterOfGlyph(name: string): string | undefined {
  const [base = ""] = name.split(".", 1);
  const parts = base.split("_").map(letterOfPart);
  return parts.every((part) => part !== undefined) ? parts.join("") : undefined;
}

function letterOfPart(name: string): string | undefined {
  if (/^[A-Za-z]$/.test(name)) return name;
  const hexadecimal = /^(?:uni([\dA-F]{4})|u([\dA-F]{4,6}))$/.exec(name);
  const code = Number.parseInt(hexadecimal?.[1] ?? hexadecimal?.[2] ?? "", 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : letters.get(name);
}
