import { readFile } from "node:fs/promises";
import { z } from "zod";
import { SourceAccess } from "./source.ts";

/** At two in the night by the town hall's clock, summer and winter. */
const EVERY_NIGHT = "0 2 * * *";

/** What every source says of itself in the list of sources. */
const CommonSettings = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** Who may see what comes from here, where the documents do not say it. Unknown is closed. */
  access: SourceAccess.default("closed"),
  municipality: z.string().optional(),
  /** When it is run (cron), by the clock of Copenhagen. */
  schedule: z.string().default(EVERY_NIGHT),
  /** Hours after which a run that did not happen is reported. */
  expectEveryHours: z.number().positive().default(25),
});

/** A folder of minutes, with its folders. `watch` runs it whenever something changes, not only at night. */
export const FolderSettings = CommonSettings.extend({
  kind: z.literal("folder"),
  path: z.string(),
  watch: z.boolean().default(false),
});
export type FolderSettings = z.infer<typeof FolderSettings>;

/** A folder into which SBSYS, or Agenda Management, drops its meetings as XML. */
export const XmlDropSettings = CommonSettings.extend({
  kind: z.enum(["sbsys-xml", "agenda-management-xml"]),
  path: z.string(),
});

/** What every source on the web says beside. */
const WebSettings = CommonSettings.extend({
  url: z.url({ protocol: /^https?$/ }),
  /** Seconds between two requests. */
  interval: z.number().min(0.2).max(60).default(1),
  /** Seconds for one whole request. */
  timeout: z.number().positive().max(600).default(60),
  /** Bytes of one document. */
  maxBytes: z.number().int().positive().default(100_000_000),
  /** Only for a site of one's own whose robots.txt keeps search engines out. */
  obeyRobots: z.boolean().default(true),
  /** Only for a site inside one's own network. */
  allowPrivateAddresses: z.boolean().default(false),
});
export type WebSettings = z.infer<typeof WebSettings>;

/** A page, or a feed, with links to minutes. */
export const HttpListingSettings = WebSettings.extend({
  kind: z.literal("http-listing"),
  /** CSS selector of the links that are documents; without it, links that end in `.pdf`, `.docx`, `.txt` … */
  links: z.string().optional(),
  /** CSS selector of the link to the next page of the listing. */
  nextPage: z.string().default("a[rel=next]"),
  maxPages: z.number().int().positive().default(50),
  /** Other hosts on which documents may lie. */
  hosts: z.array(z.string()).default([]),
});
export type HttpListingSettings = z.infer<typeof HttpListingSettings>;

/** The public site of a municipality that publishes with FirstAgenda. */
export const FirstAgendaSettings = WebSettings.extend({
  kind: z.literal("first-agenda"),
  /** Names of bodies, as printed; without it, all of them. */
  bodies: z.array(z.string()).optional(),
  /** Day of the oldest meeting that is wanted. */
  since: z.iso.date().optional(),
});
export type FirstAgendaSettings = z.infer<typeof FirstAgendaSettings>;

/** One entry of the list of sources; a new kind of source is one more member here and one more line in `create-source.ts`. */
export const SourceSettings = z.discriminatedUnion("kind", [
  FolderSettings,
  XmlDropSettings,
  HttpListingSettings,
  FirstAgendaSettings,
]);
export type SourceSettings = z.infer<typeof SourceSettings>;

const SourceList = z
  .array(SourceSettings)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, "to kilder har samme id");

/** Reads the list of sources; no file is an empty list. @throws Error with one Danish sentence that says what is wrong where. */
export async function readSourceSettings(file: string): Promise<SourceSettings[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "[]";
    throw error;
  });
  try {
    return SourceList.parse(JSON.parse(text), { error: z.locales.da().localeError });
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`Listen over kilder i ${file} er forkert: ${problem}`, { cause: error });
  }
}
