import { spawnSync } from "node:child_process";
import { chownSync, mkdirSync } from "node:fs";

/** "nobody" on every Linux. */
const NOBODY = 65534;

/**
 * PostgreSQL refuses to run as root. `self`: we are not root. `namespace`: root outside, nobody inside a user namespace,
 * which also works where the checkout lies under root's closed home. `nobody`: really another user, where namespaces
 * are forbidden (some containers); then the programs and directories must be readable for it.
 */
export type Account = "self" | "namespace" | "nobody";

/** The account that works here. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return "self";
  const { command, args } = runAs("namespace", "true", []);
  return spawnSync(command, args).status === 0 ? "namespace" : "nobody";
}

/** A directory that only the account may enter. */
export function makeDirectoryFor(account: Account, directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (account === "nobody") chownSync(directory, NOBODY, NOBODY);
}

/** The command line that runs a program under an account. */
export function runAs(
  account: Account,
  program: string,
  args: readonly string[],
): { command: string; args: string[]; uid?: number } {
  if (account === "self") return { command: program, args: [...args] };
  if (account === "nobody") return { command: program, args: [...args], uid: NOBODY };
  const inside = ["--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, "--"];
  return { command: "unshare", args: [...inside, program, ...args] };
}
