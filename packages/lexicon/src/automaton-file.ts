import type { Automaton } from "./automaton.ts";

/** Says what the file is, and which layout of it. */
const MAGIC = "referat-forms-1";

/** One line of header (magic, root, letters), then the edges as little-endian 32-bit words. */
export function encodeAutomaton({ letters, root, edges }: Automaton): Uint8Array {
  const header = new TextEncoder().encode(`${MAGIC} ${root} ${letters}\n`);
  const bytes = new Uint8Array(header.length + edges.byteLength);
  bytes.set(header);
  const view = new DataView(bytes.buffer, header.length);
  edges.forEach((edge, index) => {
    view.setUint32(index * 4, edge, true);
  });
  return bytes;
}

/**
 * Reads what {@link encodeAutomaton} wrote.
 * @throws Error where the bytes are something else
 */
export function decodeAutomaton(bytes: Uint8Array): Automaton {
  const headerEnd = bytes.indexOf(10);
  const [magic, root, letters] = new TextDecoder().decode(bytes.subarray(0, headerEnd)).split(" ");
  if (magic !== MAGIC || letters === undefined) throw new Error(`not a ${MAGIC} file`);
  const body = Uint8Array.from(bytes.subarray(headerEnd + 1)); // a copy: edges must start at a multiple of four bytes
  return { letters, root: Number(root), edges: wordsOf(body) };
}

function wordsOf(body: Uint8Array): Uint32Array {
  const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  if (isLittleEndian) return new Uint32Array(body.buffer, 0, body.length >>> 2);
  const view = new DataView(body.buffer);
  return Uint32Array.from({ length: body.length >>> 2 }, (_, index) => view.getUint32(index * 4, true));
}
