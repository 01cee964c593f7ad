import { Command } from "commander";
import { Closers } from "../closers.ts";
import { openInstallation } from "../compose.ts";
import { readCliConfig } from "../config.ts";
import { assertPortIsFree } from "../port-use.ts";
import { startApi } from "../start-api.ts";
import { stopSignal, untilAborted } from "../stop-signal.ts";

/** `referat serve`: API and page alone; a `referat worker` elsewhere fills the index. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("Start kun API og side")
    .addHelpText(
      "after",
      "\nEksempler:\n  referat serve\n  HOST=0.0.0.0 PORT=80 MEILI_URL=http://search:7700 MEILI_KEY=… referat serve",
    )
    .action(serveUntilStopped);
}

async function serveUntilStopped(): Promise<void> {
  const cli = readCliConfig();
  const stop = stopSignal();
  const closers = new Closers();
  try {
    await assertPortIsFree(cli);
    const installation = await openInstallation();
    closers.add(installation.close);
    const server = await startApi(cli, installation);
    closers.add(server.close);
    process.stderr.write(`Referat svarer på ${server.url} (stop med Ctrl-C)\n`);
    await untilAborted(stop);
  } finally {
    await closers.closeAll();
  }
}
