import { readdirSync, readFileSync } from "node:fs";
import { type FoundRegex, regexLiterals } from "./regex-literals.ts";

/** Every regular expression below `root`, a package's `src/`: literals from the sources, built ones caught while the modules load. */
export async function collectRegexes(root: URL): Promise<FoundRegex[]> {
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".ts"));
  const literals = files.flatMap((name) => regexLiterals(readFileSync(new URL(name, root), "utf8")));
  const found = [...literals, ...(await builtWhileLoading(root, files))];
  return [...new Map(found.map((each) => [`/${each.source}/${each.flags}`, each])).values()];
}

async function builtWhileLoading(root: URL, files: readonly string[]): Promise<FoundRegex[]> {
  const built: FoundRegex[] = [];
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const regex = new target(source, flags);
      built.push({ source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    for (const name of files) await import(new URL(name, root).href);
  } finally {
    globalThis.RegExp = native;
  }
  return built;
}
