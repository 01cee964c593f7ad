import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brokenFiles } from "./broken-files.ts";

// Writes the hostile and damaged files that the fault tests make in memory, for whoever wants to look at one or try it by hand.
// Run: npm run fixture:broken

const folder = fileURLToPath(new URL("../../../../../fixtures/broken", import.meta.url));

await mkdir(folder, { recursive: true });
for await (const { file, what } of brokenFiles()) {
  await writeFile(join(folder, file.name), file.bytes);
  console.log(`${file.name.padEnd(24)} ${what}`);
}
