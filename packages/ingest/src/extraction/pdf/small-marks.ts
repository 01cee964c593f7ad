import type { PDFPageProxy } from "pdfjs-dist";
import { pdfjs } from "./pdfjs.ts";
import { LARGEST_BULLET_POINTS, SMALLEST_BULLET_POINTS } from "./thresholds.ts";

/** Something small and about as wide as it is high that is drawn on the page, in points from its top left. */
export interface SmallMark {
  readonly left: number;
  readonly right: number;
  /** Middle of its height. */
  readonly y: number;
}

type Matrix = readonly number[];

/** Discs, circles and squares of the size of a bullet, from the drawing operators of the page. */
export async function readSmallMarks(page: PDFPageProxy): Promise<SmallMark[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { save, restore, transform, paintFormXObjectBegin, paintFormXObjectEnd, constructPath } = pdfjs.OPS;
  const marks: SmallMark[] = [];
  const outer: Matrix[] = [];
  let matrix: Matrix = page.getViewport({ scale: 1 }).transform;
  for (const [index, operator] of fnArray.entries()) {
    const args: readonly unknown[] = argsArray[index] ?? [];
    if (operator === save || operator === paintFormXObjectBegin) outer.push(matrix);
    else if (operator === restore || operator === paintFormXObjectEnd) matrix = outer.pop() ?? matrix;
    if (operator === transform) matrix = pdfjs.Util.transform(matrix, args);
    else if (operator === paintFormXObjectBegin && isMatrix(args[0]))
      matrix = pdfjs.Util.transform(matrix, [...args[0]]);
    else if (operator === constructPath) marks.push(...toMark(matrix, args));
  }
  return marks;
}

/** A path comes with what is done to it and with the box around it. */
function toMark(matrix: Matrix, [painting, , box]: readonly unknown[]): SmallMark[] {
  if (painting === pdfjs.OPS.endPath || !isBox(box)) return [];
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  const [left, right] = ascending(across(matrix, x0, y0), across(matrix, x1, y1));
  const [top, bottom] = ascending(down(matrix, x0, y0), down(matrix, x1, y1));
  const [small, large] = ascending(right - left, bottom - top);
  const fits = small >= SMALLEST_BULLET_POINTS && large <= LARGEST_BULLET_POINTS && large < 1.3 * small;
  return fits ? [{ left, right, y: (top + bottom) / 2 }] : [];
}

const across = ([a = 1, , c = 0, , e = 0]: Matrix, x: number, y: number): number => a * x + c * y + e;
const down = ([, b = 0, , d = 1, , f = 0]: Matrix, x: number, y: number): number => b * x + d * y + f;
const ascending = (one: number, other: number): [number, number] => (one < other ? [one, other] : [other, one]);

function isBox(value: unknown): value is Float32Array {
  return value instanceof Float32Array && value.length === 4;
}

function isMatrix(value: unknown): value is Iterable<number> {
  return (Array.isArray(value) || ArrayBuffer.isView(value)) && Reflect.get(value, "length") === 6;
}
