import { describe, expect, it } from "vitest";
import type { EngineRequest } from "../../src/query/engine-request.ts";
import { type AttemptKind, planSearch } from "../../src/query/plan-search.ts";
import { runPlan } from "../../src/query/run-plan.ts";

/** Runs a plan against an engine that finds as many items per attempt as it is told. */
async function run(text: string, found: Partial<Record<AttemptKind, number>>) {
  const plan = planSearch({ text, scope: "open" });
  const asked: AttemptKind[] = [];
  const ask = async (request: EngineRequest) => {
    const kind = plan.attempts.find((attempt) => attempt.request === request)?.kind ?? "asked";
    asked.push(kind);
    return { hits: [], estimatedTotalHits: found[kind] ?? 0 };
  };
  const { answer, kind, tried } = await runPlan(plan, ask);
  return { asked, kind, tried, total: answer.estimatedTotalHits };
}

describe("runPlan", () => {
  it("asks once when enough is found", async () => {
    expect(await run("grøn skole", { asked: 12 })).toEqual({ asked: ["asked"], kind: "asked", tried: [], total: 12 });
  });

  it("adds items with some of the words when few have them all", async () => {
    expect(await run("grøn skole", { asked: 3, someWords: 40 })).toMatchObject({ kind: "someWords", total: 40 });
  });

  it("does not look wider than that when something was found", async () => {
    expect(await run("grøn skole maj 2023", { asked: 3, someWords: 3 })).toMatchObject({ kind: "asked", total: 3 });
  });

  it("says what was tried in vain", async () => {
    expect(await run("skole maj 2023", { withoutDatesAndNumbers: 5 })).toMatchObject({
      kind: "withoutDatesAndNumbers",
      tried: ["asked"],
      total: 5,
    });
  });

  it("has tried everything when nothing is found", async () => {
    const { tried, kind, total } = await run("ledersamarbejde", {});
    expect(tried).toEqual(["asked", "someWords", "similarWords"]);
    expect({ kind, total }).toEqual({ kind: "asked", total: 0 });
  });
});
