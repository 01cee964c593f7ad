/**
 * Entry point of a sandbox process: reads hostile bytes and nothing else. It gets one request at a time over the pipe to
 * its parent and answers each with exactly one reply.
 */
import { parseMinutes } from "@referat/parser";
import { IngestError } from "../../errors.ts";
import { extractFile } from "../extract-file.ts";
import type { SandboxReply, SandboxRequest } from "./messages.ts";

/** Damaged PDFs make pdf.js reject promises that nobody holds; Node would end the process for it. */
let strayErrors = 0;
process.on("unhandledRejection", () => {
  strayErrors++;
});

process.on("message", (request: SandboxRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
process.on("disconnect", () => process.exit(0)); // the parent is gone: nobody wants the answer
process.send?.({ outcome: "ready" } satisfies SandboxReply);

async function answer(request: SandboxRequest): Promise<SandboxReply> {
  const before = strayErrors;
  try {
    if (request.task === "parse") {
      const minutes = parseMinutes(request.document, request.options);
      return { outcome: "parsed", minutes, tainted: false };
    }
    const document = await extractFile(request.file);
    await strayErrorsSettled();
    return { outcome: "extracted", document, tainted: strayErrors > before };
  } catch (error) {
    return { ...failure(error), tainted: strayErrors > before };
  }
}

/** Rejections are reported only after the microtasks of this turn. */
function strayErrorsSettled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function failure(error: unknown): Omit<Extract<SandboxReply, { outcome: "failed" }>, "tainted"> {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof IngestError)
    return { outcome: "failed", errorClass: error.errorClass, code: error.code, message };
  return { outcome: "failed", errorClass: "ours", code: "unexpected", message };
}
