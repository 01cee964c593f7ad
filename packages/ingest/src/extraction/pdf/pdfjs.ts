import type { PDFWorker } from "pdfjs-dist";
import { createTextPort, type TextPort } from "./text-port.ts";

/**
 * pdf.js for text, loaded once.
 * - Its legacy build replaces three natives that Node has, which costs a quarter of the time of reading text: they are put back.
 * - It wants `DOMMatrix` at import; for text an empty stand-in will do, and the drawing library need not be there.
 */
const natives = [
  [Array.prototype, "push"],
  [JSON, "parse"],
  [Function.prototype, "toString"],
].map(([owner, name]) => ({ owner, name, descriptor: Object.getOwnPropertyDescriptor(owner, String(name)) }));

Reflect.set(globalThis, "DOMMatrix", Reflect.get(globalThis, "DOMMatrix") ?? class DOMMatrix {});

export const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
/** It has no types of its own. */
interface WorkerModule {
  readonly WorkerMessageHandler: { initializeFromPort(port: TextPort): void };
}
const { WorkerMessageHandler }: WorkerModule = await import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string);

for (const { owner, name, descriptor } of natives)
  if (descriptor) Object.defineProperty(owner, String(name), descriptor);

/**
 * A "worker" for one document. It runs on this very thread: Node has no other for it, and the sandbox bounds it. Nothing but
 * the document holds it, so it goes with the document.
 */
export function createPdfWorker(): PDFWorker {
  const port = createTextPort();
  WorkerMessageHandler.initializeFromPort(port);
  return pdfjs.PDFWorker.create({ port });
}
