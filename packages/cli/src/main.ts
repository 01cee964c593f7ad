import { Command, CommanderError } from "commander";
import { commandTable } from "./command-table.ts";

/** `referat NAME …`: loads only the command that was asked for, so that `referat parse` never waits for a server's code. */
async function main(argv: readonly string[]): Promise<number> {
  const program = new Command("referat")
    .description("Find, hvad en dansk kommune har besluttet.")
    .helpCommand("help [command]", "vis hjælp til en kommando")
    .showHelpAfterError("(se: referat --help)");
  prepare(program);
  const asked = argv[0];
  for (const { name, summary, load } of commandTable) {
    if (name === asked) program.addCommand(withHelpAfterError(await load()));
    else program.command(name).description(summary);
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Commander has printed its own message; wrong usage is 2, `--help` and `--version` are 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

function withHelpAfterError(command: Command): Command {
  for (const child of command.commands) withHelpAfterError(child);
  return prepare(command).showHelpAfterError();
}

const DANISH_TITLES: Readonly<Record<string, string>> = {
  "Usage:": "Brug:",
  "Arguments:": "Argumenter:",
  "Options:": "Valg:",
  "Commands:": "Kommandoer:",
};

/** Leaves the end of the process to us, and has its help in Danish. */
function prepare(command: Command): Command {
  return command
    .exitOverride()
    .helpOption("-h, --help", "vis denne hjælp")
    .configureHelp({ styleTitle: (title) => DANISH_TITLES[title] ?? title });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`referat: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.LOG_LEVEL === "debug" && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  },
);
