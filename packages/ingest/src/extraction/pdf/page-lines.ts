import { type Gutter, splitColumns } from "./columns.ts";
import { isBoldFont } from "./is-bold-font.ts";
import { joinRuns } from "./join-runs.ts";
import type { PageLine } from "./page-line.ts";
import type { FontNames, PageLink, RawPage, Run } from "./run.ts";
import { rowText, settleCells } from "./table-cells.ts";
import { MARK_LETTERS, MARK_SIZE_RATIO, OTHER_SIZE_RATIO, RAISED_BASELINE_EM, SAME_BASELINE_EM } from "./thresholds.ts";

/** The lines of a page in reading order: down the left column, then down the right one. */
export function pageLines(page: RawPage, fonts: FontNames, gutter: Gutter | undefined): PageLine[] {
  const printed = page.runs.filter((run) => run.size > 0);
  return splitColumns(printed, gutter).flatMap(({ column, runs }) =>
    settleCells(baselines(runs).map((line) => toLine(page, column, line, fonts))),
  );
}

/** Runs that stand on one baseline, that of the largest letters. */
interface Baseline {
  baseline: number;
  size: number;
  /** Letters of its longest run. */
  longest: number;
  readonly runs: Run[];
}

/** Groups runs that stand on one baseline, from top to bottom. */
function baselines(runs: readonly Run[]): Run[][] {
  const groups: Baseline[] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const home = groups.slice(-4).find((group) => belongs(run, group));
    if (!home) groups.push({ baseline: run.baseline, size: run.size, longest: run.text.length, runs: [run] });
    else {
      home.runs.push(run);
      home.longest = Math.max(home.longest, run.text.length);
      // A raised figure may come first: the larger letters are the line.
      if (run.size > home.size * 1.1 && run.text !== "") [home.baseline, home.size] = [run.baseline, run.size];
    }
  }
  const inked = groups.filter((group) => group.longest > 0);
  return inked.sort((a, b) => a.baseline - b.baseline).map((group) => group.runs);
}

function belongs(run: Run, group: Baseline): boolean {
  const distance = Math.abs(run.baseline - group.baseline);
  const [small, large] = run.size < group.size ? [run.size, group.size] : [group.size, run.size];
  const letters = run.size < group.size ? run.text.length : group.longest;
  if (letters <= MARK_LETTERS && small < MARK_SIZE_RATIO * large) return distance <= RAISED_BASELINE_EM * large;
  // Two lines of small print may stand beside one of a title.
  return distance <= SAME_BASELINE_EM * (small < OTHER_SIZE_RATIO * large ? small : large);
}

function toLine(page: RawPage, column: number, runs: readonly Run[], fonts: FontNames): PageLine {
  const cells = joinRuns(runs, fonts);
  const inked = runs.filter((run) => run.text !== "");
  const main = inked.reduce<Run | undefined>(
    (best, run) => (best && best.text.length >= run.text.length ? best : run),
    undefined,
  );
  const x = cells[0]?.x ?? 0;
  const right = Math.max(...cells.map((cell) => cell.right));
  const baseline = main?.baseline ?? 0;
  const href = linkOver(page.links, x, right, baseline);
  return {
    text: rowText(cells),
    page: page.number,
    column,
    x,
    right,
    baseline,
    lastBaseline: baseline,
    reach: inked.reduce((reach, run) => Math.max(reach, Math.abs(run.baseline - baseline)), 0),
    size: main?.size ?? 0,
    bold: inked.length > 0 && inked.every((run) => isBoldFont(fonts.get(run.font))),
    cells,
    ...(href ? { href } : {}),
  };
}

/** The link that covers the middle of the line. */
function linkOver(links: readonly PageLink[], x: number, right: number, baseline: number): string | undefined {
  const middle = (x + right) / 2;
  return links.find(
    (link) => link.left <= middle && middle <= link.right && link.top <= baseline && baseline <= link.bottom + 1,
  )?.href;
}
