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
  invalid_api_key: "Søgemaskinen afviser nøglen: sæt MEILI_KEY til en nøgle, der må skrive.",
  missing_authorization_header: "Søgemaskinen kræver en nøgle: sæt MEILI_KEY.",
  no_space_left_on_device: "Søgemaskinens disk er fuld: skaf plads; dokumenterne står stadig i køen.",
  database_size_limit_reached: "Søgeindekset er fuldt: skaf plads; dokumenterne står stadig i køen.",
  too_many_open_files: "Søgemaskinen har for mange åbne filer: hæv dens grænse (ulimit -n).",
};

/** Turns what the client throws into an error whose class says what happens next; errors it does not know stay as they are. */
export function asEngineError(error: unknown): unknown {
  if (error instanceof MeilisearchApiError) return fromCode(error.cause?.code, error.message, error);
  if (error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError)
    return new TransientError("engine-away", "Søgemaskinen svarer ikke.", { cause: error });
  if (error instanceof MeilisearchTaskTimeOutError)
    return new TransientError("engine-slow", "Søgemaskinen blev ikke færdig med at skrive i tide.", { cause: error });
  return error;
}

/** The same for a code that a request or a failed task gave. */
export function fromCode(code: string | undefined, message: string, cause?: unknown): Error {
  const operatorFault = code === undefined ? undefined : OPERATOR_FAULTS[code];
  if (code && operatorFault) return new TransientError(code, operatorFault, { cause });
  if (code && DOCUMENT_FAULTS.has(code)) return new PermanentError(code, message, { cause });
  return new TransientError(code ?? "engine-error", `Søgemaskinen afviste det: ${message}`, { cause });
}
