import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { scratchFolder } from "./support/scratch-folder.ts";
import { SMALL_MINUTES } from "./support/small-minutes.ts";

const COMMAND = fileURLToPath(new URL("../bin/referat.mjs", import.meta.url));
/** More than a pipe holds, so that the command has still to write when nobody reads any more. */
const FILES = 60;

it("who has read enough (`| head`) ends the command, and gets no error", async () => {
  const folder = scratchFolder();
  for (let file = 0; file < FILES; file++) folder.file(`${file}.txt`, SMALL_MINUTES);
  const referat = spawn(process.execPath, [COMMAND, "parse", "--json", folder.path], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const complaints = text(referat.stderr);
  await once(referat.stdout, "data");
  referat.stdout.destroy();
  const [code] = await once(referat, "exit");
  expect({ code, complaints: await complaints }).toEqual({ code: 0, complaints: "" });
});
