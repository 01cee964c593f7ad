// One rebuild of the index in a process of its own, so that its memory is nobody else's. Arguments: data directory, address and key of the
// engine, address of the queue. Prints one line of JSON.
import { openConnections, readIngestConfig, rebuildIndex, silentLog } from "@referat/ingest";

const [data = "", url = "", key = "", queueUrl = ""] = process.argv.slice(2);
const connections = await openConnections(
  readIngestConfig({ REFERAT_DATA: data }),
  { meili: { url, key }, queueUrl },
  silentLog(),
);
const report = await rebuildIndex(connections, () => {});
await connections.close();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const measured = { ...report, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 };
console.log(JSON.stringify(measured));
process.exit(0);
