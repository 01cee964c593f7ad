import { Command, CommanderError } from "commander";
import { commandTable } from "./command-table.ts";
import { speakDanish } from "./speak-danish.ts";

const EXIT_CODES =
  "\nSlutkode: 0 når det gik godt, 1 når noget mislykkedes (hvad, står på stderr), 2 ved forkert brug.";

/**
 * `referat NAME …`: loads only the command that was asked for, so that `referat parse` never waits for a server's code.
 * @returns the exit code: 0, 1 where a command says so in `process.exitCode`, 2 for wrong usage, which has been told
 * @throws whatever the command throws: one Danish sentence
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const program = new Command("referat")
    .description("Find, hvad en dansk kommune har besluttet.")
    .addHelpText("after", "\nHjælp til én kommando, med eksempler: referat parse --help")
    .addHelpText("afterAll", EXIT_CODES);
  const asked = argv[0] === "help" ? argv[1] : argv[0];
  for (const { name, summary, load } of commandTable) {
    if (name === asked) program.addCommand(await load());
    else program.command(name).description(summary);
  }
  leaveTheEndToUs(speakDanish(program));
  try {
    await program.parseAsync([...argv], { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Commander has printed its own message; wrong usage is 2, `--help` is 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** Commander's errors are thrown instead of ending the process, with where to find help. */
function leaveTheEndToUs(command: Command): void {
  for (const child of command.commands) leaveTheEndToUs(child);
  command.exitOverride().showHelpAfterError(`(se: ${commandPath(command)} --help)`);
}

function commandPath(command: Command): string {
  return command.parent ? `${commandPath(command.parent)} ${command.name()}` : command.name();
}
