import { FileKeyStore, type RunningServer, readApiConfig, SearchClient, startServer } from "@referat/search-api";
import { indexNames } from "@referat/search-index";
import { archivedOriginals } from "./archived-originals.ts";
import type { Installation } from "./compose.ts";
import type { CliConfig } from "./config.ts";

/** Serves API and page over the services and the archive of this installation. @throws what `listen` throws */
export function startApi(cli: CliConfig, { config, archive, services, log }: Installation): Promise<RunningServer> {
  const api = readApiConfig(config.dataDirectory);
  const dependencies = {
    searchClient: new SearchClient(services.meili),
    indexNames: indexNames(config.indexPrefix),
    keys: new FileKeyStore(api.keysFile),
    originals: archivedOriginals(archive),
    pipelineStatus: async () => ({}),
    clock: () => new Date(),
    publicUrl: api.publicUrl,
    rateLimit: { perMinute: api.rateLimit, trustProxy: api.trustProxy },
    log,
  };
  return startServer(dependencies, { host: cli.host, port: cli.port });
}
