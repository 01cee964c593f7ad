import { ExtractionError, TransientError } from "../../errors.ts";
import type { SandboxReply } from "./messages.ts";

/** The error that a reply stands for; any reply but a failure is one nobody asked for. */
export function failureOf(reply: SandboxReply, name: string): Error {
  if (reply.outcome !== "failed") return new Error(`unexpected answer "${reply.outcome}" for ${name}`);
  if (reply.errorClass === "transient") return new TransientError(reply.code, reply.message);
  if (reply.errorClass === "permanent") return new ExtractionError(reply.code, reply.message);
  return new Error(reply.message);
}
