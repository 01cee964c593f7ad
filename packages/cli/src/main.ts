import { Command, CommanderError } from "commander";
import { commandTable } from "./command-table.ts";

/** `referat NAME …`: loads only the command that was asked for, so that `referat parse` never waits for a server's code. */
async function main(argv: readonly string[]): Promise<number> {
  const program = new Command("referat")
    .description("Find what a Danish municipality has decided.")
    .exitOverride()
    .showHelpAfterError("(see: referat --help)");
  const asked = argv[0];
  for (const { name, summary, load } of commandTable) {
    if (name === asked) program.addCommand(exitOverridden(await load()));
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

function exitOverridden(command: Command): Command {
  for (const child of command.commands) exitOverridden(child);
  return command.exitOverride().showHelpAfterError();
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
