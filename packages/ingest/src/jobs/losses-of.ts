import type { Minutes } from "@referat/parser/records";

/** A book of failed pages needs no sentence for each. */
const MOST_TOLD = 10;

/** What the extractor could not read of a document, as sentences for the manifest. */
export function lossesOf({ diagnostics }: Pick<Minutes, "diagnostics">): string[] {
  const losses = diagnostics.filter(({ code, severity }) => code.startsWith("extraction.") && severity === "error");
  const told = losses.slice(0, MOST_TOLD).map(({ message }) => message);
  return losses.length > MOST_TOLD ? [...told, `Der er ${losses.length - MOST_TOLD} mere.`] : told;
}
