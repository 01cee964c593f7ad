import type { Extractor, InputFile } from "../extractor.ts";
import { joinParts, type ReadPart } from "./join-parts.ts";
import { isZip, readZip } from "./read-zip.ts";

/** ZIP archives with minutes inside; office files are archives too, and know themselves better. */
export function createZipExtractor(readPart: ReadPart): Extractor {
  const zipExtractor: Extractor = {
    name: "zip",
    version: "1",
    match: (file) => (isZip(file.bytes) ? 0.5 : 0),
    extract: async (file) => joinParts(file, zipExtractor, "application/zip", unpack(file), readPart),
  };
  return zipExtractor;
}

function unpack(file: InputFile): InputFile[] {
  const entries = readZip(file.name, file.bytes, isWanted);
  return [...entries]
    .sort(([one], [other]) => one.localeCompare(other, "da"))
    .map(([path, bytes]) => ({ name: path.split("/").at(-1) ?? path, bytes }));
}

/** Not the folders, nor what macOS puts beside each file. */
function isWanted(path: string): boolean {
  return !path.endsWith("/") && !path.startsWith("__MACOSX/") && !/(?:^|\/)\./.test(path);
}
