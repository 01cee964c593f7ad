/** What the caller knows that the text may not say. Everything is optional. */
export interface ParseOptions {
  /** The source's municipality; wins over what the text says and becomes part of the item ids. */
  readonly municipality?: string;
  /** The source's body (organ), used only where the text names none. */
  readonly body?: string;
}
