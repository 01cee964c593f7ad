import { pipelineMetrics, readStatusFile } from "@referat/ingest";
import { FileKeyStore, type RunningServer, readApiConfig, SearchClient, startServer } from "@referat/search-api";
import { indexNames } from "@referat/search-index";
import { readerKey } from "@referat/services";
import { archivedOriginals } from "./archived-originals.ts";
import type { Installation } from "./compose.ts";
import type { CliConfig } from "./config.ts";
import { queueBoard } from "./queue-board.ts";

/** Serves API and page over the services and the archive of this installation. @throws what `listen` throws */
export async function startApi(
  cli: CliConfig,
  { config, archive, connections, services, log }: Installation,
): Promise<RunningServer> {
  const { keysFile, publicUrl, rateLimit, trustProxy } = readApiConfig(config.dataDirectory);
  const dependencies = {
    searchClient: new SearchClient({ url: services.meili.url, key: await readerKey(services.meili) }),
    indexNames: indexNames(config.indexPrefix),
    keys: new FileKeyStore(keysFile),
    originals: archivedOriginals(archive),
    pipelineStatus: () => readStatusFile(config.statusDirectory),
    pipelineMetrics: async () => {
      const status = await readStatusFile(config.statusDirectory);
      return status ? pipelineMetrics(status) : "";
    },
    queueBoard: queueBoard(connections),
    clock: () => new Date(),
    publicUrl,
    rateLimit: { perMinute: rateLimit, trustProxy },
    log,
  };
  return startServer(dependencies, { host: cli.host, port: cli.port });
}
