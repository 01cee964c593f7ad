import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from "meilisearch";
import { PermanentError, TransientError } from "../errors.ts";

/** Refusals that another document would not meet: the one sent is at fault. */
const DOCUMENT_FAULTS: ReadonlySet<string> = new Set([
  "invalid_document_id",
  "missing_document_id",
  "invalid_document_fields",
  "invalid_document_geo_field",
  "malformed_payload",
  "payload_too_large",
  "max_fields_limit_exceeded",
]);

/** The engine is there and waits for a person: documents stay queued until the cause is gone. */
const OPERATOR_FAULTS: Readonly<Record<string, string>> = {
  invalid_api_key: "The search engine refuses the key: set MEILI_KEY to a key that may write.",
  missing_authorization_header: "The search engine wants a key: set MEILI_KEY.",
  no_space_left_on_device: "The disk of the search engine is full: make room, the documents are still queued.",
  database_size_limit_reached: "The search index is full: make room, the documents are still queued.",
  too_many_open_files: "The search engine has too many open files: raise its limit (ulimit -n).",
};

/** Turns what the client throws into an error whose class says what happens next; errors it does not know stay as they are. */
export function asEngineError(error: unknown): unknown {
  if (error instanceof MeilisearchApiError) return fromCode(error.cause?.code, error.message, error);
  if (error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError)
    return new TransientError("engine-away", "The search engine does not answer.", { cause: error });
  if (error instanceof MeilisearchTaskTimeOutError)
    return new TransientError("engine-slow", "The search engine has not finished writing in time.", { cause: error });
  return error;
}

/** The same for a code that a request or a failed task gave. */
export function fromCode(code: string | undefined, message: string, cause?: unknown): Error {
  const operatorFault = code === undefined ? undefined : OPERATOR_FAULTS[code];
  if (code && operatorFault) return new TransientError(code, operatorFault, { cause });
  if (code && DOCUMENT_FAULTS.has(code)) return new PermanentError(code, message, { cause });
  return new TransientError(code ?? "engine-error", `The search engine refused: ${message}`, { cause });
}
