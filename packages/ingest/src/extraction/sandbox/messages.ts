import { Minutes } from "@referat/parser/records";
import { ExtractionWarning, SourceDocument } from "@referat/parser/source-document";
import { z } from "zod";
import type { UnpackedFile } from "../containers/container.ts";
import type { InputFile } from "../extractor.ts";
import type { PictureLook } from "../ocr/draw-page.ts";
import { RecognisedPage } from "../ocr/recognised-page.ts";

/** What a sandbox process is asked to do. It is asked one thing at a time. */
export type SandboxRequest =
  /** `recognised` stands in for the pages of the same number: they were read from their pictures. */
  | { readonly task: "extract"; readonly file: InputFile; readonly recognised: readonly RecognisedPage[] }
  | {
      readonly task: "parse";
      readonly document: SourceDocument;
      readonly options: { municipality?: string; body?: string };
    }
  /** Needs a process that may load the drawing library. */
  | { readonly task: "recognise"; readonly bytes: Uint8Array; readonly page: number }
  | { readonly task: "draw"; readonly bytes: Uint8Array; readonly page: number; readonly look: PictureLook };

const tainted = z.boolean();
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

const UnpackedReply = z.object({
  container: z.object({ name: z.string(), version: z.string(), mediaType: z.string() }),
  parts: z.array(z.object({ path: z.string(), name: z.string(), bytes })).readonly(),
  warnings: z.array(ExtractionWarning).readonly(),
}) satisfies z.ZodType<UnpackedFile>;

/** Its answer, checked on arrival: hostile bytes may have taken over the process that read them. */
export const SandboxReply = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("ready") }),
  z.object({ outcome: z.literal("extracted"), document: SourceDocument, tainted }),
  z.object({ outcome: z.literal("unpacked"), unpacked: UnpackedReply, tainted }),
  z.object({ outcome: z.literal("parsed"), minutes: Minutes, tainted }),
  z.object({ outcome: z.literal("recognised"), page: RecognisedPage, tainted }),
  z.object({
    outcome: z.literal("drawn"),
    picture: bytes,
    scale: z.number().positive(),
    width: z.number(),
    height: z.number(),
    tainted,
  }),
  z.object({
    outcome: z.literal("failed"),
    errorClass: z.enum(["permanent", "transient", "ours"]),
    code: z.string(),
    message: z.string(),
    tainted,
  }),
]);
export type SandboxReply = z.infer<typeof SandboxReply>;
