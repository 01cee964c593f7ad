import { indexNames } from "@referat/search-index";
import { openIndex } from "./index-writer/open-index.ts";
import { type AuditReport, audit } from "./jobs/audit.ts";
import { type Connections, indexEntries } from "./open-pipeline.ts";

/** Compares index and archive and mends what differs; see `jobs/audit.ts`. @throws TransientError when the engine is away. */
export async function auditIndex(connections: Connections): Promise<AuditReport> {
  const { archive, engine, config, log, queues } = connections;
  const index = await openIndex(engine, indexNames(config.indexPrefix).items);
  return audit({ archive, index, log }, indexEntries(connections), queues.enqueue);
}
