/** A regular expression as the engine gets it. */
export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
}

/** What may stand before a `/` that begins a literal; after a name or a bracket it divides. */
const BEFORE_LITERAL = /[=(,:[!&|?{};+>]$|\breturn$/;

/**
 * The literals of regular expressions in TypeScript source: comments, strings and templates are skipped.
 * Good enough for formatted code; `new RegExp` is caught where it runs.
 */
export function regexLiterals(code: string): FoundRegex[] {
  const found: FoundRegex[] = [];
  let at = 0;
  while (at < code.length) {
    const two = code.slice(at, at + 2);
    if (two === "//") at = after(code, at, "\n");
    else if (two === "/*") at = after(code, at + 2, "*/");
    else if (`"'\``.includes(code.charAt(at))) at = endOfString(code, at);
    else if (code.charAt(at) === "/" && BEFORE_LITERAL.test(code.slice(Math.max(0, at - 20), at).trimEnd())) {
      const end = endOfRegex(code, at);
      const flags = /^[a-z]*/.exec(code.slice(end + 1))?.[0] ?? "";
      found.push({ source: code.slice(at + 1, end), flags });
      at = end + 1 + flags.length;
    } else at += 1;
  }
  return found;
}

function after(code: string, from: number, mark: string): number {
  const at = code.indexOf(mark, from);
  return at < 0 ? code.length : at + mark.length;
}

function endOfString(code: string, start: number): number {
  const quote = code.charAt(start);
  let at = start + 1;
  while (at < code.length && code.charAt(at) !== quote) at += code.charAt(at) === "\\" ? 2 : 1;
  return at + 1;
}

function endOfRegex(code: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (character === "\\") at += 1;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "/" && !inClass) return at;
  }
  return code.length;
}
