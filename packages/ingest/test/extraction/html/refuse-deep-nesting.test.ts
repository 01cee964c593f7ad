import { expect, test } from "vitest";
import { refuseDeepNesting } from "../../../src/extraction/html/refuse-deep-nesting.ts";

test("refuses elements inside one another without end", () => {
  const bomb = `<!doctype html>${"<div>".repeat(6000)}Punkt 1`;
  expect(() => refuseDeepNesting("dyb.html", bomb)).toThrow(expect.objectContaining({ code: "nested-too-deep" }));
});

test("lets long pages pass whose elements stand beside one another, closed or not", () => {
  const pages = ["<div>Punkt</div>", "<p>Punkt", "<tr><td>Punkt", "<br>", "5 <6 og a < b "].map((part) =>
    part.repeat(6000),
  );
  for (const page of pages) expect(() => refuseDeepNesting("lang.html", page)).not.toThrow();
});
