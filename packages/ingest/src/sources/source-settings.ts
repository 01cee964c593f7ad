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

/** One entry of the list of sources; a new kind of source is one more member here and one more line in `create-source.ts`. */
export const SourceSettings = z.discriminatedUnion("kind", [FolderSettings]);
export type SourceSettings = z.infer<typeof SourceSettings>;

const SourceList = z
  .array(SourceSettings)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, "two sources have the same id");

/** Reads the list of sources; no file is an empty list. @throws Error with one sentence that says what is wrong where. */
export async function readSourceSettings(file: string): Promise<SourceSettings[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "[]";
    throw error;
  });
  try {
    return SourceList.parse(JSON.parse(text));
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`The list of sources in ${file} is wrong: ${problem}`, { cause: error });
  }
}
