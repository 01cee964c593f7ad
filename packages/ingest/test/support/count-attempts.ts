/** A process that changes one manifest of the archive at argv[2] many times: `count-attempts ARCHIVE DOCUMENT TIMES`. */
import { createArchive } from "../../src/archive/archive.ts";
import { createFolderStore } from "../../src/archive/folder-store.ts";

const [directory = "", id = "", times = "0"] = process.argv.slice(2);
const archive = createArchive(createFolderStore(directory));
for (let n = 0; n < Number(times); n++)
  await archive.changeManifest(id, (current) => ({ ...current, attempts: current.attempts + 1 }));
