import { Command } from "commander";
import { openInstallation, runWorker } from "../compose.ts";
import { stopSignal, untilAborted } from "../stop-signal.ts";

/** `referat worker`: takes jobs until it is told to stop. Any number may run, on any number of machines. */
export function workerCommand(): Command {
  return new Command("worker")
    .description("Behandl dokumenter fra køen, til der trykkes Ctrl-C")
    .addHelpText(
      "after",
      "\nEksempler:\n  referat worker\n  QUEUE_URL=redis://queue:6379 MEILI_URL=http://engine:7700 MEILI_KEY=… referat worker",
    )
    .action(async () => {
      const signal = stopSignal();
      const installation = await openInstallation();
      try {
        const worker = await runWorker(installation);
        installation.log.info({ event: "worker.started", readers: installation.config.readers });
        await untilAborted(signal);
        await worker.stop();
        installation.log.info({ event: "worker.stopped" });
      } finally {
        await installation.close();
      }
    });
}
