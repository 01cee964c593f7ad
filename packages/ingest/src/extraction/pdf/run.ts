import type { Tag } from "./structure.ts";

/** A stretch of glyphs of one font as pdf.js reports it, in points from the top left of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Distance of the baseline from the top of the page. */
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** White space that stood at the ends of the run; `text`, `x` and `width` are without it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** Only in tagged PDFs. */
  readonly tag: Tag | undefined;
}

/** What one page holds before anybody looks for lines. */
export interface RawPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly links: readonly PageLink[];
  /** Text that does not run from left to right: watermarks, stamps in the margin. */
  readonly slanted: readonly string[];
  /** The allowance was used up, or the page had more text than any page of paper. */
  readonly cut?: boolean;
  /** The letters that were found for its fonts are in the runs. */
  readonly restored?: boolean;
}

/** A link and the box of the page that it covers. */
export interface PageLink {
  readonly href: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Name of each font id, as far as it is known ("ABCDEE+LiberationSans-Bold"). */
export type FontNames = ReadonlyMap<string, string>;
