import { spawnSync } from "node:child_process";

/**
 * What to put before a command so that it has no more than so much memory, and no network where the kernel lets an
 * ordinary user take it away. Empty where the system has no such means.
 */
export function confinement(dataBytes: number): string[] {
  return process.platform === "win32" ? [] : [...limitData(dataBytes), ...withoutNetwork()];
}

/** `exec` keeps one process: killing a shell would leave its child running. */
function limitData(dataBytes: number): string[] {
  return ["/bin/sh", "-c", `ulimit -d ${Math.floor(dataBytes / 1024)} 2>/dev/null; exec "$0" "$@"`];
}

function withoutNetwork(): string[] {
  const command = ["unshare", "--user", "--map-current-user", "--net"];
  const [program = "", ...rest] = command;
  return spawnSync(program, [...rest, "true"], { stdio: "ignore", timeout: 2000 }).status === 0 ? command : [];
}
