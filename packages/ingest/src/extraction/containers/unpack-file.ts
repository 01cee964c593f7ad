import type { ExtractionWarning } from "@referat/parser/source-document";
import { ExtractionError } from "../../errors.ts";
import type { InputFile } from "../extractor.ts";
import { chooseFormat } from "../formats.ts";
import type { Container, Part, UnpackedFile } from "./container.ts";

/** A mail with more attachments, or an archive with more files, is not minutes. */
const MAX_PARTS = 50;

/**
 * What a container holds; everything in it that is not read has a warning.
 * @throws ExtractionError when it cannot be opened; `nothing-inside` when nothing in it is of a format that can be read
 */
export async function unpackFile(file: InputFile, container: Container): Promise<UnpackedFile> {
  const all = await container.open(file);
  const reasons = new Map(all.map((part) => [part, whyNotRead(part, container)]));
  const readable = all.filter((part) => reasons.get(part) === undefined);
  if (readable.length === 0)
    throw new ExtractionError("nothing-inside", `${file.name} indeholder intet, der kan læses som referat.`);
  const warnings = [...reasons.values()].flatMap((reason) => (reason === undefined ? [] : [notRead(reason)]));
  if (readable.length > MAX_PARTS) warnings.push(tooMany(readable.length));
  const { name, version, mediaType } = container;
  return { container: { name, version, mediaType }, parts: readable.slice(0, MAX_PARTS), warnings };
}

/** Undefined for what will be read. */
function whyNotRead(part: Part, container: Container): string | undefined {
  try {
    const format = chooseFormat(part);
    if ("extract" in format || container.mayHold.includes(format.name)) return undefined;
    return `${part.name} indeholder selv filer og åbnes ikke.`;
  } catch (error) {
    if (error instanceof ExtractionError) return error.message;
    throw error;
  }
}

function notRead(reason: string): ExtractionWarning {
  return { code: "part-not-read", message: `En del blev ikke læst: ${reason}`, page: null };
}

function tooMany(count: number): ExtractionWarning {
  return { code: "part-limit", message: `Kun de første ${MAX_PARTS} af ${count} dele blev læst.`, page: null };
}
