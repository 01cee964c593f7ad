/**
 * The class of an error says what happens next:
 * - {@link TransientError}: try again later (network away, engine restarting).
 * - {@link PermanentError}: this document's fault; trying again cannot help, it goes to the dead-letter list.
 * - anything else is ours: a bug, retried a few times and then listed as `ours`.
 *
 * `message` is one Danish sentence for the person who reads `referat failed`; `code` is stable and for machines.
 */
export abstract class IngestError extends Error {
  abstract readonly errorClass: "transient" | "permanent";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export class TransientError extends IngestError {
  override readonly name = "TransientError";
  readonly errorClass = "transient";
}

export class PermanentError extends IngestError {
  override readonly name = "PermanentError";
  readonly errorClass = "permanent";
}

/** The bytes cannot be read: encrypted, truncated, no minutes in it, over a limit. */
export class ExtractionError extends PermanentError {}
