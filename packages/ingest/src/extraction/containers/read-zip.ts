import { unzipSync } from "fflate";
import { ExtractionError } from "../../errors.ts";

/** All files of an archive together, unpacked. Word files of 300 pages with pictures have some 50 MB. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
const MAX_ENTRIES = 5000;

/**
 * Unpacks the wanted files of a ZIP archive. What the archive says it will grow to is added up before anything is unpacked.
 * @throws ExtractionError `damaged-zip`, `zip-bomb`
 */
export function readZip(name: string, bytes: Uint8Array, wanted: (path: string) => boolean): Map<string, Uint8Array> {
  try {
    let size = 0;
    let entries = 0;
    unzipSync(bytes, {
      filter: (entry) => {
        size += entry.originalSize;
        entries++;
        return false;
      },
    });
    if (size > MAX_UNPACKED_BYTES || entries > MAX_ENTRIES) throw bomb(name);
    return new Map(Object.entries(unzipSync(bytes, { filter: (entry) => wanted(entry.name) })));
  } catch (error) {
    if (error instanceof ExtractionError) throw error;
    throw new ExtractionError("damaged-zip", `${name} er beskadiget: den kan ikke pakkes ud.`, { cause: error });
  }
}

/** Whether the bytes begin as a ZIP archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function bomb(name: string): ExtractionError {
  return new ExtractionError(
    "zip-bomb",
    `${name} ville fylde mere end ${MAX_UNPACKED_BYTES / 1024 / 1024} MB pakket ud og læses ikke.`,
  );
}
