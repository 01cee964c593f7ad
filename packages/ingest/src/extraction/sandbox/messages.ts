import { Minutes } from "@referat/parser/records";
import { SourceDocument } from "@referat/parser/source-document";
import { z } from "zod";
import type { InputFile } from "../extractor.ts";

/** What a sandbox process is asked to do. It is asked one thing at a time. */
export type SandboxRequest =
  | { readonly task: "extract"; readonly file: InputFile }
  | {
      readonly task: "parse";
      readonly document: SourceDocument;
      readonly options: { municipality?: string; body?: string };
    };

/** Its answer, checked on arrival: hostile bytes may have taken over the process that read them. */
export const SandboxReply = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("ready") }),
  z.object({ outcome: z.literal("extracted"), document: SourceDocument, tainted: z.boolean() }),
  z.object({ outcome: z.literal("parsed"), minutes: Minutes, tainted: z.boolean() }),
  z.object({
    outcome: z.literal("failed"),
    errorClass: z.enum(["permanent", "transient", "ours"]),
    code: z.string(),
    message: z.string(),
    tainted: z.boolean(),
  }),
]);
export type SandboxReply = z.infer<typeof SandboxReply>;
