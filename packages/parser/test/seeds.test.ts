import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseMinutes, textDocument } from "../src/index.ts";
import type { Minutes } from "../src/records/index.ts";

/** Five real documents that are not part of the project; the suite passes without them. */
const folder = new URL("../../../../shared/seeds/", import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
console.info(
  files.length > 0 ? `seeds: ${files.length} real documents are read` : "seeds: NOT THERE, only fixtures are read",
);

describe.skipIf(files.length === 0)("the real documents", () => {
  const records: Minutes[] = files
    .sort()
    .map((name) => parseMinutes(textDocument(name, readFileSync(new URL(name, folder), "utf8"))));
  const items = records.flatMap((record) => record.items);

  test("give every item, section, clause, decision and attachment", () => {
    expect({
      items: items.length,
      sections: items.flatMap((item) => item.sections).length,
      clauses: items.flatMap((item) => item.recommendations.flatMap(({ clauses }) => clauses)).length,
      decisions: items.filter((item) => item.decision !== null).length,
      attachments: items.flatMap((item) => item.attachments).length,
      earlier: items.flatMap((item) => item.earlierDecisions).length,
    }).toEqual({ items: 39, sections: 162, clauses: 54, decisions: 39, attachments: 51, earlier: 2 });
  });

  test("give the outcomes a careful reader gave", () => {
    const outcomes = records.map((record) => record.items.map((item) => item.decision?.outcome));
    expect(outcomes).toEqual([
      ["approved", "approvedWithChanges", "discussed", "decided", "decided", "approved", "discussed"],
      ["approved", "approvedWithChanges", "approved", "discussed", "discussed", "postponed", "discussed"],
      ["approved", "informed", "discussed", "discussed", "postponed", "noted", "none"],
      ["approved", "discussed", "decided", "discussed", "decided", "decided", "noted", "noted", "informed"],
      [
        "approved",
        "discussed",
        "approvedWithChanges",
        "noted",
        "discussed",
        "approvedWithChanges",
        "noted",
        "approvedWithChanges",
        "none",
      ],
    ]);
  });

  test("leave no line over and doubt nothing about the outline", () => {
    for (const record of records) {
      expect(record.coverage).toBe(1);
      expect(record.diagnostics.filter(({ code }) => /^(?:item|contents|meeting|document)\./.test(code))).toEqual([]);
      expect(record.tableOfContents).toHaveLength(record.items.length);
    }
  });
});
