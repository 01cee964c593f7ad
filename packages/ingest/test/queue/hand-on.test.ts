import { expect, it } from "vitest";
import type { DocumentManifest } from "../../src/archive/document-manifest.ts";
import { newManifest } from "../../src/jobs/new-manifest.ts";
import { createHandOn } from "../../src/queue/hand-on.ts";

const manifest = (key: string): DocumentManifest =>
  newManifest({ id: "s", access: "open" }, { key, name: key }, new Date());

it("puts documents that come together into the queue together", async () => {
  const calls: (readonly DocumentManifest[])[] = [];
  const handOn = createHandOn(async (manifests) => {
    calls.push(manifests);
  });
  const three = ["a.pdf", "b.pdf", "c.pdf"].map(manifest);
  await Promise.all(three.map(handOn));
  expect(calls).toEqual([three]);
});

it("is done with a document when it is in the queue, not before", async () => {
  const steps: string[] = [];
  const handOn = createHandOn(async () => {
    steps.push("queued");
  });
  await handOn(manifest("a.pdf"));
  steps.push("done");
  expect(steps).toEqual(["queued", "done"]);
});

it("tells everybody who waits when the queue is away, and goes on when it is back", async () => {
  let away = true;
  const handOn = createHandOn(async () => {
    if (away) throw new Error("away");
  });
  const outcomes = await Promise.allSettled(["a.pdf", "b.pdf"].map(manifest).map(handOn));
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  away = false;
  await expect(handOn(manifest("a.pdf"))).resolves.toBeUndefined();
});
