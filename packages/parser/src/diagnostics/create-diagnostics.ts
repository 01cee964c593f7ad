import type { Diagnostic, Span } from "../records/index.ts";
import type { DiagnosticCode } from "./diagnostic-codes.ts";

/** Collects the doubts of one reading. */
export interface Diagnostics {
  add(code: DiagnosticCode, severity: Diagnostic["severity"], message: string, span?: Span): void;
  all(): Diagnostic[];
}

/** @param before diagnostics of earlier stages, which come first */
export function createDiagnostics(before: readonly Diagnostic[]): Diagnostics {
  const collected: Diagnostic[] = [...before];
  return {
    add: (code, severity, message, span) => {
      collected.push(span === undefined ? { code, severity, message } : { code, severity, message, span });
    },
    all: () => collected,
  };
}
