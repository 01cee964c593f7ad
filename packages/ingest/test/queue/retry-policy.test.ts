import { expect, it } from "vitest";
import { ExtractionError, TransientError } from "../../src/errors.ts";
import { failureClass, isLastAttempt, retryPause } from "../../src/queue/retry-policy.ts";

it("tries again by the class of the error", () => {
  const away = new TransientError("engine-away", "away");
  const broken = new ExtractionError("truncated", "broken");
  expect([away, broken, new TypeError("x")].map(failureClass)).toEqual(["transient", "permanent", "ours"]);
  expect([away, broken, new TypeError("x")].map((error) => isLastAttempt(error, 1))).toEqual([false, true, false]);
  expect([isLastAttempt(new TypeError("x"), 3), isLastAttempt(away, 3), isLastAttempt(away, 12)]).toEqual([
    true,
    false,
    true,
  ]);
});

it("waits longer each time, and never longer than five minutes", () => {
  expect([1, 2, 3, 12].map(retryPause)).toEqual([1_000, 2_000, 4_000, 300_000]);
});
