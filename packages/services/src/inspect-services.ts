import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { checkGivenMeilisearch, checkGivenQueue } from "./check-given-services.ts";
import { freeBytes, LEAST_FREE_BYTES } from "./data-directory.ts";
import { bundledMeilisearch, isMeilisearchReady, masterKey } from "./meilisearch.ts";
import { bundledPostgres, isPostgresReady } from "./postgres.ts";
import { isAlive } from "./process-identity.ts";
import { servicePaths } from "./service-paths.ts";
import { readServiceState } from "./service-state.ts";
import type { ServiceOptions } from "./start-services.ts";

/** One finding: `stopped` is fine as long as nothing needs the service. */
export interface ServiceFinding {
  readonly name: "search" | "queue" | "disk";
  readonly state: "running" | "stopped" | "broken";
  /** One Danish sentence; says what to do when the state is `broken`. */
  readonly text: string;
}

/** Looks at the services and the disk without starting, stopping or creating anything. Never throws. */
export async function inspectServices(options: ServiceOptions): Promise<ServiceFinding[]> {
  const { meiliUrl, meiliKey = "", queueUrl } = options;
  return [
    meiliUrl
      ? await inspectGiven("search", () => checkGivenMeilisearch({ url: meiliUrl, key: meiliKey }))
      : await inspectOwnMeilisearch(options.dataDirectory),
    queueUrl
      ? await inspectGiven("queue", () => checkGivenQueue(queueUrl))
      : await inspectOwnPostgres(options.dataDirectory),
    inspectDisk(options.dataDirectory),
  ];
}

async function inspectGiven(name: "search" | "queue", check: () => Promise<void>): Promise<ServiceFinding> {
  try {
    await check();
    return { name, state: "running", text: "Den server, der er sat op, svarer." };
  } catch (error) {
    return { name, state: "broken", text: error instanceof Error ? error.message : String(error) };
  }
}

async function inspectOwnMeilisearch(dataDirectory: string): Promise<ServiceFinding> {
  const paths = servicePaths(dataDirectory);
  const { meilisearch } = readServiceState(paths.state);
  return inspectOwn("search", meilisearch, bundledMeilisearch, (url) =>
    isMeilisearchReady({ url, key: masterKey(paths.meilisearchKey) }),
  );
}

function inspectOwnPostgres(dataDirectory: string): Promise<ServiceFinding> {
  const { postgres } = readServiceState(servicePaths(dataDirectory).state);
  return inspectOwn("queue", postgres, bundledPostgres, isPostgresReady);
}

async function inspectOwn(
  name: "search" | "queue",
  known: { process: { pid: number; startedAt: string }; url: string } | undefined,
  findBundled: () => string,
  isReady: (url: string) => Promise<boolean>,
): Promise<ServiceFinding> {
  try {
    const program = findBundled();
    if (!known || !isAlive(known.process))
      return { name, state: "stopped", text: `Kører ikke; ville starte ${program}` };
    const where = `proces ${known.process.pid}`;
    if (await isReady(known.url)) return { name, state: "running", text: `Kører og svarer (${where}).` };
    return { name, state: "broken", text: `${where} kører, men svarer ikke: stop Referat, og start igen.` };
  } catch (error) {
    return { name, state: "broken", text: error instanceof Error ? error.message : String(error) };
  }
}

/** Looks at the directory, or, where it is not there yet, at the one it would be made in. */
function inspectDisk(dataDirectory: string): ServiceFinding {
  const place = nearestExisting(resolve(dataDirectory));
  try {
    if (!statSync(place).isDirectory()) throw new Error("det er en fil");
    accessSync(place, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { name: "disk", state: "broken", text: `Der kan ikke skrives i ${place} (${reason}): ret REFERAT_DATA.` };
  }
  const free = freeBytes(place);
  const gigabytes = (free / 1024 ** 3).toFixed(1);
  if (free >= LEAST_FREE_BYTES) return { name: "disk", state: "running", text: `${gigabytes} GB er ledige.` };
  return { name: "disk", state: "broken", text: `Kun ${gigabytes} GB er ledige, hvor ${place} ligger: skaf plads.` };
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}
