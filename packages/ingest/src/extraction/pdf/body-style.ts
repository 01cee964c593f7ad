import type { PageLine } from "./page-line.ts";
import { FEWEST_JUSTIFIED, HEADING_SIZE_RATIO, JUSTIFIED_SHARE, SAME_SIZE_POINTS } from "./thresholds.ts";

/** How a document sets its ordinary text, as measured. */
export interface BodyStyle {
  readonly size: number;
  /** Usual distance between the baselines of a paragraph's lines. */
  readonly leading: number;
  /** Right end of a full line, by column. */
  readonly margins: ReadonlyMap<number, Margin>;
  /** Sizes of headings, largest first. */
  readonly headingSizes: readonly number[];
}

/** Where the lines of a column end. */
export interface Margin {
  readonly right: number;
  /** Full lines are stretched to end exactly here: a shorter one is the last of its paragraph. */
  readonly justified: boolean;
}

/** Leadings that fewer than this share of the lines have are those of headings and small print. */
const COMMON_SHARE = 0.15;

export function measureBodyStyle(lines: readonly PageLine[]): BodyStyle {
  const body = lines.filter((line) => !line.furniture);
  const size = mostCommon(body.map((line) => [round(line.size), line.text.length])) ?? 10;
  const larger = new Set(body.map((line) => round(line.size)).filter((other) => other > size * HEADING_SIZE_RATIO));
  return {
    size,
    leading: measureLeading(body, size),
    margins: measureMargins(body),
    headingSizes: [...larger].sort((a, b) => b - a),
  };
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}

function mostCommon(weighted: readonly (readonly [number, number])[]): number | undefined {
  return [...totals(weighted)].reduce<[number, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}

function totals(weighted: readonly (readonly [number, number])[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return sums;
}

/** The tightest leading that is common: paragraphs of one line would else make their distance the usual one. */
function measureLeading(lines: readonly PageLine[], size: number): number {
  const steps: [number, number][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (!above || above.page !== line.page || above.column !== line.column) continue;
    const step = line.baseline - above.baseline;
    const bodySized = Math.abs(line.size - size) < SAME_SIZE_POINTS && Math.abs(above.size - size) < SAME_SIZE_POINTS;
    if (bodySized && step > 0.8 * size && step < 2.5 * size) steps.push([round(step), 1]);
  }
  const common = [...totals(steps)].filter(([, count]) => count >= COMMON_SHARE * steps.length);
  return common.length === 0 ? 1.2 * size : Math.min(...common.map(([step]) => step));
}

function measureMargins(lines: readonly PageLine[]): Map<number, Margin> {
  const ends = new Map<number, number[]>();
  for (const { cells, column, right } of lines) {
    if (cells.length > 1) continue;
    const rights = ends.get(column);
    if (rights) rights.push(right);
    else ends.set(column, [right]);
  }
  return new Map([...ends].map(([column, rights]) => [column, measureMargin(rights)]));
}

/** Lines that a program could not break stick out of justified text, so it is not the longest that tells. */
function measureMargin(rights: readonly number[]): Margin {
  const counts = totals(rights.map((right) => [Math.round(right), 1]));
  const [edge = 0, count = 0] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  const here = rights.filter((right) => Math.abs(right - edge) <= 1);
  const justified = count >= FEWEST_JUSTIFIED && here.length >= JUSTIFIED_SHARE * rights.length;
  return { right: Math.max(...(justified ? here : rights)), justified };
}
