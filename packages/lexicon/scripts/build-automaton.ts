import { type Automaton, AutomatonLimits, packEdge } from "../src/automaton.ts";

/** An edge while the automaton grows. */
interface Edge {
  readonly letter: number;
  flags: number;
  next: Node | null;
}

interface Node {
  edges: Edge[];
  /** Filled when the node is shared: its number, and the place of its first edge. */
  id: number;
  offset: number;
}

/**
 * Builds the smallest automaton that knows exactly `forms` and their flags (Daciuk et al. 2000, sorted input).
 * @throws RangeError where letters or edges exceed what {@link AutomatonLimits} allows
 */
export function buildAutomaton(forms: ReadonlyMap<string, number>): Automaton {
  const letters = [...new Set([...forms.keys()].join(""))].sort().join("");
  if (letters.length > AutomatonLimits.letters) throw new RangeError(`${letters.length} letters do not fit`);
  const shared = new Map<string, Node>();
  const root = newNode();
  let path: Node[] = [root];
  let previous = "";
  // `Array.sort` orders by UTF-16 code unit, as `letters` is ordered: the precondition of the algorithm.
  for (const form of [...forms.keys()].sort()) {
    const common = commonPrefix(previous, form);
    sharePath(path, common, shared);
    path = path.slice(0, common + 1);
    for (const character of form.slice(common)) {
      const node = newNode();
      path.at(-1)?.edges.push({ letter: letters.indexOf(character), flags: 0, next: node });
      path.push(node);
    }
    const last = path.at(-2)?.edges.at(-1);
    if (last) last.flags = forms.get(form) ?? 0;
    previous = form;
  }
  sharePath(path, 0, shared);
  return layOut(letters, root, shared.values());
}

const newNode = (): Node => ({ edges: [], id: 0, offset: 0 });

/** Replaces the nodes of `path` below `depth`, deepest first, by equal ones that exist already. */
function sharePath(path: readonly Node[], depth: number, shared: Map<string, Node>): void {
  for (let index = path.length - 1; index > depth; index--) {
    const node = path[index];
    const into = path[index - 1]?.edges.at(-1);
    if (!node || !into) continue;
    if (node.edges.length === 0) {
      into.next = null;
      continue;
    }
    const key = node.edges.map(({ letter, flags, next }) => `${letter}.${flags}.${next?.id ?? 0}`).join(" ");
    const twin = shared.get(key);
    if (twin) into.next = twin;
    else {
      node.id = shared.size + 1;
      shared.set(key, node);
    }
  }
}

function layOut(letters: string, root: Node, shared: Iterable<Node>): Automaton {
  const nodes = [...shared, root];
  let size = 1;
  for (const node of nodes) {
    node.offset = size;
    size += node.edges.length;
  }
  if (size > AutomatonLimits.edges) throw new RangeError(`${size} edges do not fit`);
  const edges = new Uint32Array(size);
  for (const node of nodes)
    node.edges.forEach(({ letter, flags, next }, index) => {
      edges[node.offset + index] = packEdge(letter, index === node.edges.length - 1, flags, next?.offset ?? 0);
    });
  return { letters, root: root.offset, edges };
}

function commonPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}
