import { Command } from "commander";
import { Closers } from "../closers.ts";
import { openInstallation, runWorker } from "../compose.ts";
import { type CliConfig, readCliConfig } from "../config.ts";
import { fileLog } from "../file-log.ts";
import { ingestSamples } from "../ingest-samples.ts";
import { assertPortIsFree } from "../port-use.ts";
import { startApi } from "../start-api.ts";
import { stopSignal, untilAborted } from "../stop-signal.ts";
import { terminalText } from "../terminal-text.ts";
import { watchInbox } from "../watch-inbox.ts";

/** `referat start`: everything in one process, until it is told to stop. */
export function startCommand(): Command {
  return new Command("start")
    .description("Start alt: tjenester, indlæsning, API og side, med eksempler på referater")
    .addHelpText(
      "after",
      "\nEksempler:\n  referat start\n  PORT=8081 REFERAT_SAMPLES=off referat start\n\nIndstillinger: .env.example",
    )
    .action(() => runUntilStopped(readCliConfig()));
}

async function runUntilStopped(cli: CliConfig): Promise<void> {
  const stop = stopSignal();
  const failure = new AbortController();
  const closers = new Closers();
  try {
    await assertPortIsFree(cli);
    await bringUp(cli, { stop, closers, onFailure: (error) => failure.abort(error) });
    await untilAborted(AbortSignal.any([stop, failure.signal]));
  } finally {
    await closers.closeAll();
  }
  failure.signal.throwIfAborted();
}

interface Run {
  readonly stop: AbortSignal;
  readonly closers: Closers;
  readonly onFailure: (error: Error) => void;
}

async function bringUp(cli: CliConfig, { stop, closers, onFailure }: Run): Promise<void> {
  say("Referat starter …");
  const installation = await openInstallation({ log: fileLog, onFailure });
  closers.add(installation.close);
  if (stop.aborted) return;
  const worker = await runWorker(installation);
  closers.add(() => worker.stop());
  const server = await startApi(cli, installation);
  closers.add(server.close);
  if (cli.samples === "on") await ingestSamples(worker, stop);
  const inbox = await watchInbox(installation, worker, say);
  closers.add(inbox.close);
  if (!stop.aborted) sayWhatToDoNext(server.url, installation.config.inboxDirectory);
}

function sayWhatToDoNext(url: string, inbox: string): void {
  say(`Søg i referaterne:  åbn ${url} i en browser`);
  say(`Tilføj referater:   læg PDF- eller tekstfiler i ${inbox}`);
  say("Stop igen:          tryk Ctrl-C");
}

function say(line: string): void {
  process.stderr.write(terminalText(`${line}\n`));
}
