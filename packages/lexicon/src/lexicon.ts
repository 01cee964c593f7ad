import { type Automaton, edgeFlags, edgeIsLast, edgeLetter, edgeNext } from "./automaton.ts";

/** Where the walk through the lexicon stands after a letter. `next` is 0 where no form goes on. */
export interface Step {
  readonly flags: number;
  readonly next: number;
}

/** The Danish forms, walked letter by letter. */
export interface Lexicon {
  /** Where every walk begins. */
  readonly root: number;
  /** One letter further from `node`; undefined where no form goes on with it. */
  step(node: number, letter: string): Step | undefined;
  /** What `form` may be ({@link FormFlags}), exactly as it is written; 0 where it is unknown. */
  flagsOf(form: string): number;
}

/** A lexicon that reads the automaton where it lies. */
export function createLexicon({ letters, root, edges }: Automaton): Lexicon {
  const codes = new Map([...letters].map((letter, code) => [letter, code]));
  const step = (node: number, letter: string): Step | undefined => {
    const code = codes.get(letter);
    if (node === 0 || code === undefined) return undefined;
    for (let index = node; ; index++) {
      const edge = edges[index] ?? 0;
      if (edgeLetter(edge) === code) return { flags: edgeFlags(edge), next: edgeNext(edge) };
      if (edgeIsLast(edge) || edge === 0) return undefined;
    }
  };
  const flagsOf = (form: string): number => {
    let node = root;
    let flags = 0;
    for (const letter of form) {
      const reached = step(node, letter);
      if (!reached) return 0;
      ({ flags, next: node } = reached);
    }
    return flags;
  };
  return { root, step, flagsOf };
}
