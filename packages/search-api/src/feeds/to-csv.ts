import type { Hit } from "../query/hit.ts";
import { outcomeName } from "../web/outcome-names.ts";

/** Cells that begin like this run as formulas when a spreadsheet opens the file. */
const FORMULA_START = /^[=+\-@\t\r\n]/;

/** The columns of an export: heading for people, and what stands below it. */
const COLUMNS: readonly [heading: string, value: (hit: Hit) => string | number | boolean | null][] = [
  ["Dato", (hit) => hit.date],
  ["Organ", (hit) => hit.body],
  ["Punkt", (hit) => hit.number],
  ["Titel", (hit) => hit.title],
  ["Journalnummer", (hit) => hit.caseNumber],
  ["Udfald", (hit) => (hit.outcome === null ? null : outcomeName(hit.outcome))],
  ["Beslutning", (hit) => hit.decision],
  ["Indstilling", (hit) => hit.recommendation],
  ["Indstillet af", (hit) => hit.recommenders.join(", ")],
  ["Udsat til", (hit) => hit.postponedTo],
  ["Uenighed", (hit) => (hit.hasDissent ? "ja" : "nej")],
  ["Kommune", (hit) => hit.municipality],
  ["Id", (hit) => hit.id],
];

/** First line of a CSV file: with a byte order mark and semicolons, as a Danish Excel expects. */
export function csvHeading(before: readonly string[] = []): string {
  return `\uFEFF${csvLine([...before, ...COLUMNS.map(([heading]) => heading)])}`;
}

/** One line for a hit; for null, a line without one. */
export function csvRow(hit: Hit | null, before: readonly string[] = []): string {
  return csvLine([...before, ...COLUMNS.map(([, value]) => (hit === null ? null : value(hit)))]);
}

/**
 * One line of CSV (RFC 4180). A cell that would run as a formula gets an apostrophe in front:
 * `=HYPERLINK(…)` becomes `'=HYPERLINK(…)`; `Godkendt.` stays as it is.
 */
function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(";")}\r\n`;
}

function csvCell(value: string | number | boolean | null): string {
  const text = String(value ?? "");
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
