import { expect, it } from "vitest";
import { pipelineMetrics } from "../../src/status/pipeline-metrics.ts";
import type { PipelineStatus } from "../../src/status/pipeline-status.ts";
import { warningsOf } from "../../src/status/warnings.ts";

const STATUS: PipelineStatus = {
  at: "2024-06-02T08:00:00.000Z",
  documents: { total: 12, byState: { indexed: 10, failed: 2 } },
  items: { archive: 80, index: 79 },
  lag: { documents: 0, oldestSeconds: null },
  failed: [],
  incomplete: { total: 0, documents: [] },
  damaged: { total: 0, manifests: [] },
  sources: [{ id: "by", documents: 12, lastRun: null, overdue: true, silent: false }],
  queues: { read: { waiting: 3, active: 1, delayed: 0 } },
  workers: 1,
  warnings: [],
};

it("tells the status in figures", async () => {
  const text = await pipelineMetrics(STATUS);
  for (const line of [
    'referat_documents{state="failed"} 2',
    'referat_items{where="index"} 79',
    'referat_jobs{stage="read",state="waiting"} 3',
    'referat_source_overdue{source="by"} 1',
  ])
    expect(text).toContain(line);
});

it("warns of what a person should look at, and of nothing else", () => {
  expect(warningsOf(STATUS)).toEqual([
    '2 dokumenter fejlede: se dem med "referat failed".',
    'Indekset har 79 punkter, arkivet 80: ret det med "referat audit".',
    "Kilden by skulle have været gennemgået og er det ikke.",
  ]);
  const fine = {
    ...STATUS,
    documents: { total: 10, byState: { indexed: 10 } },
    items: { archive: 80, index: 80 },
    sources: [],
  };
  expect(warningsOf(fine)).toEqual([]);
  expect(warningsOf({ ...fine, damaged: { total: 1, manifests: ["documents/ab/abcd.json"] } })).toEqual([
    "Et manifest i arkivet er beskadiget, og dets dokument er ikke med: hent documents/ab/abcd.json fra en sikkerhedskopi.",
  ]);
  expect(warningsOf({ ...fine, queues: null, workers: null })).toEqual(["Køen svarer ikke: intet nyt kan læses."]);
});
