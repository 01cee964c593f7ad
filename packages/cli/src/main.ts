import { runCommandLine } from "./run-command-line.ts";
import { terminalText } from "./terminal-text.ts";

// Who reads our output may have had enough of it (`| head`): that is an end, not a failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

runCommandLine(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`referat: ${terminalText(error instanceof Error ? error.message : String(error))}\n`);
    if (process.env.LOG_LEVEL === "debug" && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  },
);
