/** What a form may be. A form is usually several of these at once; together they fill the four bits an edge has for them. */
export const FormFlags = {
  /** Stands alone: `møde`. */
  word: 1,
  /** May begin or continue a compound: `møde`(sted), `fritids`(job). */
  begin: 2,
  /** May end a compound: (by)`møde`. */
  end: 4,
  /** Begins compounds by a joint letter, the last of the form: `fritids` is `fritid` + s. */
  joint: 8,
} as const;
