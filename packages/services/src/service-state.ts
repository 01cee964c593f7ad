import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { ProcessIdentity } from "./process-identity.ts";

/** What `<data>/run/services.json` says: which processes serve this data directory, and where. Secrets are not in it. */
export const ServiceState = z.object({
  meilisearch: z.object({ process: ProcessIdentity, url: z.string() }).optional(),
  postgres: z.object({ process: ProcessIdentity, url: z.string() }).optional(),
});
export type ServiceState = z.infer<typeof ServiceState>;

/** An unreadable file is as good as none: what it named is then found dead or in the way, and said so. */
export function readServiceState(path: string): ServiceState {
  try {
    return ServiceState.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return {};
  }
}

/** Replaces the file in one step; an empty state removes it. */
export function writeServiceState(path: string, state: ServiceState): void {
  if (!state.meilisearch && !state.postgres) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
