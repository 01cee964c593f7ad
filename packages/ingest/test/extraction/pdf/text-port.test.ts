import { expect, test } from "vitest";
import { createTextPort } from "../../../src/extraction/pdf/text-port.ts";

/** What a listener has heard so far. */
function listen(port: ReturnType<typeof createTextPort>, signal?: AbortSignal): unknown[] {
  const heard: unknown[] = [];
  port.addEventListener("message", ({ data }) => heard.push(data), signal && { signal });
  return heard;
}

test("a list of runs is heard as it was when it was sent", async () => {
  const port = createTextPort();
  const heard = listen(port);
  const chunk = { items: [{ str: "Punkt 1" }] };
  port.postMessage({ chunk });
  chunk.items = []; // the worker goes on with a list of its own
  expect(heard).toEqual([]);
  await Promise.resolve();
  expect(heard).toEqual([{ chunk: { items: [{ str: "Punkt 1" }] } }]);
});

test("any other message is a copy, and bytes change hands", async () => {
  const port = createTextPort();
  const heard = listen(port);
  const { buffer } = new Uint8Array([1, 2, 3]);
  port.postMessage({ data: buffer }, [buffer]);
  await Promise.resolve();
  expect(buffer.byteLength).toBe(0);
  expect(heard).toEqual([{ data: new Uint8Array([1, 2, 3]).buffer }]);
});

test("who was told to stop hears no more", async () => {
  const port = createTextPort();
  const stop = new AbortController();
  const heard = listen(port, stop.signal);
  stop.abort();
  port.postMessage({ action: "ready" });
  await Promise.resolve();
  expect(heard).toEqual([]);
});
