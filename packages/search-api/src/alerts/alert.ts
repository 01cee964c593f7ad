import { Visibility } from "@referat/search-index";
import { z } from "zod";

/** Something a person wants to be told of: a saved search or a followed case, and where to tell it. */
export const Alert = z.object({
  /** One line: it becomes the subject of a mail. */
  name: z.string().regex(/^\P{Cc}{1,120}$/u),
  /** What its receiver may see; stricter items are never told. */
  scope: Visibility,
  watch: z.union([
    z.strictObject({ search: z.string().max(400) }),
    z.strictObject({ caseNumber: z.string().max(100) }),
  ]),
  deliver: z.union([
    z.strictObject({ webhook: z.url({ protocol: /^https?$/ }) }),
    z.strictObject({ email: z.email() }),
  ]),
});
export type Alert = z.infer<typeof Alert>;

/** Fingerprints of the items that an alert has told of, or that were there before it was made. */
export const SeenItems = z.record(z.string(), z.string());
export type SeenItems = z.infer<typeof SeenItems>;

/** An alert and what it knows; `seen` is null until its first run, which tells nothing and only looks. */
export const WatchedAlert = z.object({ alert: Alert, seen: SeenItems.nullable() });
export type WatchedAlert = z.infer<typeof WatchedAlert>;
