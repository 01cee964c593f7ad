import { createHash } from "node:crypto";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";

/** A path of a Unix socket has room for 107 bytes; PostgreSQL adds `/.s.PGSQL.5432` to the directory. */
const LONGEST_SOCKET_DIRECTORY = 107 - "/.s.PGSQL.5432".length;

export type ServicePaths = ReturnType<typeof servicePaths>;

/** Where the services of one data directory keep their things. */
export function servicePaths(dataDirectory: string) {
  const data = resolve(dataDirectory);
  const run = join(data, "run");
  return {
    lock: join(run, "lock"),
    state: join(run, "services.json"),
    users: join(run, "users"),
    meilisearch: join(data, "meilisearch"),
    meilisearchKey: join(run, "meilisearch.key"),
    meilisearchLog: join(data, "log", "meilisearch.log"),
    verifiedBinary: join(run, "verified-binary.json"),
    postgres: join(data, "queue", "postgres"),
    postgresLibraries: join(data, "queue", "lib"),
    postgresSocket: socketDirectory(join(run, "pg"), data),
    postgresLog: join(data, "log", "postgres.log"),
  };
}

/** Where the engine's master key of a data directory is, or will be. */
export function masterKeyFile(dataDirectory: string): string {
  return servicePaths(dataDirectory).meilisearchKey;
}

function socketDirectory(wanted: string, data: string): string {
  if (Buffer.byteLength(wanted) <= LONGEST_SOCKET_DIRECTORY) return wanted;
  const name = createHash("sha256").update(data).digest("hex").slice(0, 16);
  return join(tmpdir(), `referat-${userInfo().uid}-${name}`);
}
