import type { ParseOptions } from "@referat/parser";
import type { Minutes } from "@referat/parser/records";
import type { SourceDocument } from "@referat/parser/source-document";
import { ExtractionError, TransientError } from "../errors.ts";
import type { InputFile } from "./extractor.ts";
import { childCode } from "./sandbox/child-code.ts";
import { defaultLimits, type SandboxLimits } from "./sandbox/limits.ts";
import type { SandboxReply, SandboxRequest } from "./sandbox/messages.ts";
import { type SandboxChild, startSandboxChild } from "./sandbox/sandbox-child.ts";
import { createWaitingLine } from "./sandbox/waiting-line.ts";

export interface SandboxPoolOptions {
  /** Processes that read at the same time; each is started when it is first needed and then kept. */
  readonly size: number;
  readonly limits?: Partial<SandboxLimits>;
}

/** Reads documents in processes of their own, so that a hostile one costs itself and nothing else. */
export interface SandboxPool {
  /** @throws ExtractionError (this document's fault), TransientError (try again), Error (ours). */
  extract(file: InputFile, signal?: AbortSignal): Promise<SourceDocument>;
  parse(document: SourceDocument, options?: ParseOptions, signal?: AbortSignal): Promise<Minutes>;
  /** Ends every process; whatever still waits fails as transient. */
  close(): Promise<void>;
}

/** Room for one process. */
interface Slot {
  child?: SandboxChild;
}

export function createSandboxPool({ size, limits: ownLimits = {} }: SandboxPoolOptions): SandboxPool {
  const limits = { ...defaultLimits, ...ownLimits };
  const queue = createWaitingLine<Slot>(Array.from({ length: size }, () => ({})));
  let code: Promise<string> | undefined;
  let closed = false;

  async function run(name: string, request: SandboxRequest, signal?: AbortSignal): Promise<SandboxReply> {
    const slot = await queue.take(signal);
    try {
      code ??= childCode("child");
      if (!slot.child?.usable()) {
        await slot.child?.kill();
        slot.child = await startSandboxChild(await code, limits);
      }
      if (closed) throw poolClosed();
      return await slot.child.run(name, request, signal);
    } finally {
      if (closed) await slot.child?.kill();
      queue.giveBack(slot);
    }
  }

  async function close(): Promise<void> {
    closed = true;
    await Promise.all(queue.close(poolClosed()).map((slot) => slot.child?.kill()));
    await queue.allBack();
  }

  return {
    async extract(file, signal) {
      if (file.bytes.length > limits.fileBytes) throw tooLarge(file, limits);
      const reply = await run(file.name, { task: "extract", file }, signal);
      if (reply.outcome === "extracted") return reply.tainted ? withDamageWarning(reply.document) : reply.document;
      throw failureOf(reply, file.name);
    },
    async parse(document, options = {}, signal) {
      const reply = await run(document.name, { task: "parse", document, options }, signal);
      if (reply.outcome === "parsed") return reply.minutes;
      throw failureOf(reply, document.name);
    },
    close,
  };
}

function poolClosed(): TransientError {
  return new TransientError("sandbox-closed", "Reading was stopped; it goes on at the next start.");
}

function tooLarge(file: InputFile, limits: SandboxLimits): ExtractionError {
  const limit = Math.floor(limits.fileBytes / 1024 / 1024);
  return new ExtractionError("file-too-large", `${file.name} is larger than ${limit} MB and is not read.`);
}

/** pdf.js goes on after errors that nobody catches; what it then gives may lack something. */
function withDamageWarning(document: SourceDocument): SourceDocument {
  const warning = { code: "damaged", message: "The file is damaged; some of its text may be missing.", page: null };
  return { ...document, warnings: [...document.warnings, warning] };
}

function failureOf(reply: SandboxReply, name: string): Error {
  if (reply.outcome !== "failed") return new Error(`unexpected answer "${reply.outcome}" for ${name}`);
  if (reply.errorClass === "transient") return new TransientError(reply.code, reply.message);
  if (reply.errorClass === "permanent") return new ExtractionError(reply.code, reply.message);
  return new Error(reply.message);
}
