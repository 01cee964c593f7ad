import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, ownIdentity, ProcessIdentity } from "./process-identity.ts";

/** Registers this process as a user of the services; returns the file that says so. */
export function enterAsUser(directory: string): string {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, `${process.pid}-${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(ownIdentity()), { mode: 0o600 });
  return file;
}

/** Takes the registration back and says whether any living user is left. Those that were killed do not count. */
export function leaveAsUser(file: string, directory: string): { othersRemain: boolean } {
  rmSync(file, { force: true });
  const others = readdirSync(directory).map((name) => join(directory, name));
  for (const other of others.filter((path) => !isLivingUser(path))) rmSync(other, { force: true });
  return { othersRemain: readdirSync(directory).length > 0 };
}

function isLivingUser(file: string): boolean {
  try {
    return isAlive(ProcessIdentity.parse(JSON.parse(readFileSync(file, "utf8"))));
  } catch {
    return false;
  }
}
