import type { Visibility } from "@referat/search-index";

/** Who asks: nobody in particular, or the holder of a key. */
export interface Visitor {
  /** The strictest visibility the visitor may see. */
  readonly scope: Visibility;
  /** Name of the key for the log; null for an anonymous visitor. Never the key itself. */
  readonly keyName: string | null;
}

export const anonymous: Visitor = { scope: "open", keyName: null };
