import { z } from "zod";
import { AgendaItem } from "./agenda-item.ts";
import { IsoDate } from "./decision.ts";
import { Diagnostic } from "./diagnostic.ts";
import { Repair } from "./repair.ts";

/** Hour and minute, `HH:MM`. */
export const ClockTime = z.string().regex(/^\d{2}:\d{2}$/);

/** Referat, dagsorden, tillægsdagsorden, tillægsreferat. */
export const MinutesKind = z.enum(["minutes", "agenda", "supplementaryAgenda", "supplementaryMinutes", "unknown"]);
export type MinutesKind = z.infer<typeof MinutesKind>;

/** Møde. */
export const Meeting = z.object({
  /** Organ, as printed: `Chefforum`, `Økonomiudvalget`. */
  body: z.string().nullable(),
  municipality: z.string().nullable(),
  date: IsoDate.nullable(),
  startTime: ClockTime.nullable(),
  endTime: ClockTime.nullable(),
  location: z.string().nullable(),
  title: z.string().nullable(),
  present: z.array(z.string()),
  apologies: z.array(z.string()),
});
export type Meeting = z.infer<typeof Meeting>;

/** The record of one document: what `referat parse FILE --json` prints. */
export const Minutes = z.object({
  schemaVersion: z.literal(1),
  source: z.object({
    name: z.string(),
    sha256: z.string(),
    mediaType: z.string(),
    pages: z.number().int().nonnegative().nullable(),
  }),
  kind: MinutesKind,
  meeting: Meeting,
  tableOfContents: z.array(z.object({ title: z.string(), page: z.number().int().nullable() })),
  items: z.array(AgendaItem),
  diagnostics: z.array(Diagnostic),
  /** Every character that was changed. */
  repairs: z.array(Repair),
  /** Share of non-blank body lines that ended up in some record, 0 to 1. */
  coverage: z.number().min(0).max(1),
  parser: z.object({ version: z.string() }),
});
export type Minutes = z.infer<typeof Minutes>;
