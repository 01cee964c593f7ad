import { readIngestConfig } from "@referat/ingest";
import { Alert, AlertStore, readApiConfig } from "@referat/search-api";
import { Visibility } from "@referat/search-index";
import { Command, Option } from "commander";
import { openInstallation } from "../compose.ts";
import { runAlertsHere } from "../run-alerts-here.ts";

interface AddOptions {
  readonly search?: string;
  readonly case?: string;
  readonly mail?: string;
  readonly webhook?: string;
  readonly access: string;
}

/** `referat alerts …`: saved searches and followed cases that tell somebody when something changes. */
export function alertsCommand(): Command {
  return new Command("alerts")
    .description("Tell people what is new on a search or a case")
    .addCommand(addAlertCommand())
    .addCommand(listAlertsCommand())
    .addCommand(removeAlertCommand())
    .addCommand(runAlertsCommand())
    .addHelpText(
      "after",
      '\nExamples:\n  referat alerts add "Cykler" --search cykelsti --mail clerk@example.dk\n  referat alerts run',
    );
}

function addAlertCommand(): Command {
  return new Command("add")
    .description("Follow a search or a case; what is there already is not told")
    .argument("<name>", "what to call it")
    .option("--search <question>", "follow a search")
    .addOption(new Option("--case <number>", "follow a case").conflicts("search"))
    .option("--mail <address>", "tell by e-mail")
    .addOption(new Option("--webhook <url>", "tell by webhook").conflicts("mail"))
    .addOption(new Option("--access <who>", "what the receiver may see").choices(Visibility.options).default("open"))
    .addHelpText(
      "after",
      '\nExample:\n  referat alerts add "Havnen" --case 01.02.05-P16-3-24 --webhook https://example.dk/hook',
    )
    .action((name: string, options: AddOptions, command: Command) => {
      const alert = Alert.safeParse({
        name,
        scope: options.access,
        watch: options.case === undefined ? { search: options.search } : { caseNumber: options.case },
        deliver: options.webhook === undefined ? { email: options.mail } : { webhook: options.webhook },
      });
      if (!alert.success) return command.error("error: give --search or --case, and a right --mail or --webhook");
      openAlerts().add(alert.data);
      process.stderr.write(`"${name}" is followed.\n`);
    });
}

function listAlertsCommand(): Command {
  return new Command("list")
    .description("All alerts")
    .option("--json", "print as JSON")
    .addHelpText("after", "\nExample:\n  referat alerts list --json")
    .action((options: { json?: boolean }) => {
      const alerts = openAlerts()
        .list()
        .map((each) => each.alert);
      const lines = alerts.map(
        ({ name, watch, deliver }) => `${name}  ${Object.values(watch)}  ${Object.values(deliver)}\n`,
      );
      process.stdout.write(options.json ? `${JSON.stringify({ alerts }, null, 2)}\n` : lines.join(""));
    });
}

function removeAlertCommand(): Command {
  return new Command("remove")
    .description("Follow something no longer")
    .argument("<name>", "what it is called")
    .addHelpText("after", '\nExample:\n  referat alerts remove "Cykler"')
    .action((name: string) => {
      if (!openAlerts().remove(name)) throw new Error(`There is no alert "${name}". See: referat alerts list`);
    });
}

function runAlertsCommand(): Command {
  return new Command("run")
    .description("Look at every alert now and tell what is new, once")
    .option("--json", "print the outcomes as JSON")
    .addHelpText("after", "\nExample:\n  referat alerts run --json")
    .action(async (options: { json?: boolean }) => {
      const installation = await openInstallation({ quiet: true });
      try {
        const outcomes = await runAlertsHere(installation);
        if (options.json) process.stdout.write(`${JSON.stringify({ outcomes }, null, 2)}\n`);
        for (const { name, news, problem } of outcomes)
          process.stderr.write(`${name}: ${news} new${problem === null ? "" : `, but ${problem}`}\n`);
        if (outcomes.some(({ problem }) => problem !== null)) process.exitCode = 1;
      } finally {
        await installation.close();
      }
    });
}

function openAlerts(): AlertStore {
  return new AlertStore(readApiConfig(readIngestConfig().dataDirectory).alertsFile);
}
