/** What pdf.js asks of the channel to its worker. */
export interface TextPort {
  postMessage(message: unknown, transfer?: ArrayBuffer[]): void;
  addEventListener(name: string, listener: Listener, options?: { signal?: AbortSignal }): void;
  removeEventListener(name: string, listener: Listener): void;
}

type Listener = (event: { data: unknown }) => void;

/** A piece of a page's text on its way. */
interface TextChunk {
  readonly items: readonly unknown[];
}

/**
 * The channel between pdf.js and its worker where both are on one thread. pdf.js's own copies every run of text on the way, a
 * tenth of the time of reading; here the runs themselves are handed over, and only the list around them, which the worker
 * fills again, is a copy. All other messages with parts are copied as before. Both ends listen at the same port.
 */
export function createTextPort(): TextPort {
  const listeners = new Set<Listener>();
  return {
    postMessage(message, transfer) {
      const data = handOver(message) ?? structuredClone(message, transfer && { transfer });
      // Later, as a channel does; an error of a listener is a rejection that the process counts.
      void Promise.resolve().then(() => {
        for (const listener of listeners) listener({ data });
      });
    },
    addEventListener(_name, listener, { signal } = {}) {
      listeners.add(listener);
      signal?.addEventListener("abort", () => listeners.delete(listener));
    },
    removeEventListener: (_name, listener) => void listeners.delete(listener),
  };
}

/** What need not be copied as a whole: text, and a message without parts ("go on", "done"). */
function handOver(message: unknown): unknown {
  if (typeof message !== "object" || message === null) return message;
  const { chunk } = message as { readonly chunk?: unknown };
  if (isText(chunk)) return { ...message, chunk: { ...chunk } };
  return Object.values(message).some((part) => typeof part === "object") ? undefined : message;
}

function isText(chunk: unknown): chunk is TextChunk {
  return typeof chunk === "object" && chunk !== null && "items" in chunk && Array.isArray(chunk.items);
}
