import { DEFAULT_SCHEMA, runMigrations } from "bullmq";
import { Pool } from "pg";

/** One connection each for the workers that listen, the rest for everybody: a few processes fit into a server's hundred. */
const MOST_CONNECTIONS = 12;

/**
 * One pool for all queues and workers of this process, with BullMQ's tables in place.
 * BullMQ's own pools are not used: a connection that dies while one of them has it in hand takes the process with it
 * (an `error` event that nobody listens to).
 */
export async function openPostgresPool(url: string, onError: (error: Error) => void): Promise<Pool> {
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    keepAlive: true,
    options: `-c search_path=${DEFAULT_SCHEMA}`,
  });
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  const client = await pool.connect();
  try {
    await runMigrations(client, DEFAULT_SCHEMA);
  } finally {
    client.release();
  }
  return pool;
}
