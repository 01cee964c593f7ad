import { z } from "zod";

export const CaseNumberScheme = z.enum(["kle", "yearSerial", "authorityYearSerial", "emn", "other"]);
export type CaseNumberScheme = z.infer<typeof CaseNumberScheme>;

/** Journalnummer, sagsnummer: `00.01.00 – p35 – 9 - 22` has `canonical` `00.01.00-P35-9-22`. */
export const CaseNumber = z.object({
  /** As printed. */
  raw: z.string(),
  canonical: z.string(),
  scheme: CaseNumberScheme,
  /** KL Emnesystematik: hovedgruppe `00`, gruppe `00.01`, emne `00.01.00`. */
  kle: z.object({ mainGroup: z.string(), group: z.string(), subject: z.string() }).nullable(),
  /** Handlingsfacet: `P35`. */
  actionFacet: z.string().nullable(),
  /** Løbenummer. */
  serial: z.number().int().nonnegative().nullable(),
  /** The year the case was opened, four digits; not the meeting's. */
  year: z.number().int().nullable(),
  /** Facet P35: the meeting series' own case, not a topic. */
  meetingCase: z.boolean(),
});
export type CaseNumber = z.infer<typeof CaseNumber>;
