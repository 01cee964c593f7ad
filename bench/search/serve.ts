// The API alone. Arguments: address and key of the engine, prefix of the index. Prints its address and goes on until it is killed.
import { silentLog } from "@referat/ingest";
import { noKeys, noOriginals, SearchClient, startServer } from "@referat/search-api";
import { indexNames } from "@referat/search-index";

const [url = "", key = "", prefix = ""] = process.argv.slice(2);
const server = await startServer(
  {
    searchClient: new SearchClient({ url, key }),
    indexNames: indexNames(prefix),
    keys: noKeys,
    originals: noOriginals,
    pipelineStatus: async () => null,
    clock: () => new Date(),
    log: silentLog(),
  },
  { host: "127.0.0.1", port: 0 },
);
console.log(server.url);
