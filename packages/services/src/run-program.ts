import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { ServiceError } from "./errors.ts";

/**
 * Runs a short program to its end.
 * @throws ServiceError with what it wrote to stderr when it fails.
 */
export async function runProgram(
  program: { command: string; args: readonly string[]; uid?: number },
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const account = program.uid === undefined ? {} : { uid: program.uid, gid: program.uid };
  const child = spawn(program.command, program.args, { env, ...account, stdio: ["ignore", "ignore", "pipe"] });
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  if (code !== 0) throw new ServiceError(`${program.command} mislykkedes (kode ${code}): ${errors.trim().slice(-600)}`);
}
