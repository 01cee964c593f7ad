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
    .description("Giv besked om nyt i en søgning eller en sag")
    .addCommand(addAlertCommand())
    .addCommand(listAlertsCommand())
    .addCommand(removeAlertCommand())
    .addCommand(runAlertsCommand())
    .addHelpText(
      "after",
      '\nEksempler:\n  referat alerts add "Cykler" --search cykelsti --mail clerk@example.dk\n  referat alerts run',
    );
}

function addAlertCommand(): Command {
  return new Command("add")
    .description("Følg en søgning eller en sag; om det, der allerede er der, gives ikke besked")
    .argument("<navn>", "hvad det skal hedde")
    .option("--search <spørgsmål>", "følg en søgning")
    .addOption(new Option("--case <nummer>", "følg en sag").conflicts("search"))
    .option("--mail <adresse>", "giv besked med e-mail")
    .addOption(new Option("--webhook <adresse>", "giv besked med webhook").conflicts("mail"))
    .addOption(new Option("--access <hvem>", "hvad modtageren må se").choices(Visibility.options).default("open"))
    .addHelpText(
      "after",
      '\nEksempel:\n  referat alerts add "Havnen" --case 01.02.05-P16-3-24 --webhook https://example.dk/hook',
    )
    .action((name: string, options: AddOptions, command: Command) => {
      const alert = Alert.safeParse({
        name,
        scope: options.access,
        watch: options.case === undefined ? { search: options.search } : { caseNumber: options.case },
        deliver: options.webhook === undefined ? { email: options.mail } : { webhook: options.webhook },
      });
      if (!alert.success)
        return command.error("fejl: skriv --search eller --case, og en gyldig --mail eller --webhook");
      openAlerts().add(alert.data);
      process.stderr.write(`"${name}" følges nu.\n`);
    });
}

function listAlertsCommand(): Command {
  return new Command("list")
    .description("Alle, der får besked")
    .option("--json", "skriv som JSON")
    .addHelpText("after", "\nEksempel:\n  referat alerts list --json")
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
    .description("Følg ikke noget længere")
    .argument("<navn>", "hvad det hedder")
    .addHelpText("after", '\nEksempel:\n  referat alerts remove "Cykler"')
    .action((name: string) => {
      if (!openAlerts().remove(name)) throw new Error(`Der er intet, der hedder "${name}". Se: referat alerts list`);
    });
}

function runAlertsCommand(): Command {
  return new Command("run")
    .description("Se efter nyt nu, og giv besked én gang")
    .option("--json", "skriv resultatet som JSON")
    .addHelpText("after", "\nEksempel:\n  referat alerts run --json")
    .action(async (options: { json?: boolean }) => {
      const installation = await openInstallation({ quiet: true });
      try {
        const outcomes = await runAlertsHere(installation);
        if (options.json) process.stdout.write(`${JSON.stringify({ outcomes }, null, 2)}\n`);
        for (const { name, news, problem } of outcomes)
          process.stderr.write(`${name}: ${news} nye${problem === null ? "" : `, men ${problem}`}\n`);
        if (outcomes.some(({ problem }) => problem !== null)) process.exitCode = 1;
      } finally {
        await installation.close();
      }
    });
}

function openAlerts(): AlertStore {
  return new AlertStore(readApiConfig(readIngestConfig().dataDirectory).alertsFile);
}
