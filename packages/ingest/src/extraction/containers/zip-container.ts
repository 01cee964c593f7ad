import type { InputFile } from "../extractor.ts";
import type { Container, Part } from "./container.ts";
import { isZip, readZip } from "./read-zip.ts";

/** ZIP archives with minutes inside; office files are archives too, and know themselves better. */
export const zipContainer: Container = {
  name: "zip",
  version: "2",
  mediaType: "application/zip",
  mayHold: [],
  match: (file) => (isZip(file.bytes) ? 0.5 : 0),
  open: async (file) => unpack(file),
};

function unpack(file: InputFile): Part[] {
  const entries = readZip(file.name, file.bytes, isWanted);
  return [...entries]
    .sort(([one], [other]) => one.localeCompare(other, "da"))
    .map(([path, bytes]) => ({ path, name: path.split("/").at(-1) ?? path, bytes }));
}

/** Not the folders, nor what macOS puts beside each file. */
function isWanted(path: string): boolean {
  return !path.endsWith("/") && !path.startsWith("__MACOSX/") && !/(?:^|\/)\./.test(path);
}
