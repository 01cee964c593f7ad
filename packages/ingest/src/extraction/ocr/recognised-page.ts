import { z } from "zod";

/** A word and where it stands, in points from the top left of the page. */
const RecognisedWord = z.object({
  text: z.string(),
  x: z.number(),
  baseline: z.number(),
  width: z.number(),
  size: z.number(),
});

/** A page as it was read from its picture. */
export const RecognisedPage = z.object({
  number: z.number().int().positive(),
  width: z.number(),
  height: z.number(),
  words: z.array(RecognisedWord),
  ocr: z.object({ engine: z.string(), language: z.string(), meanConfidence: z.number().min(0).max(1) }),
});
export type RecognisedPage = z.infer<typeof RecognisedPage>;
