import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";

const LogLevel = z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]);

/** `s3://bucket/folder`, and where that is. Credentials are read by the SDK itself, from where it always reads them. */
const ArchiveBucket = z.object({
  bucket: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
  folder: z.string(),
  endpoint: z.url({ protocol: /^https?$/ }).optional(),
  region: z.string(),
});

/** What the pipeline needs to know of its surroundings. Addresses are optional: without them the embedded services are used. */
export const IngestConfig = z.object({
  dataDirectory: z.string(),
  archiveDirectory: z.string(),
  /** A bucket that holds the archive instead of the folder, so that many machines share it. */
  archiveBucket: ArchiveBucket.optional(),
  statusDirectory: z.string(),
  /** Folder that is watched for new minutes. */
  inboxDirectory: z.string(),
  /** JSON list of sources for the nightly run; see `sources/source-settings.ts`. */
  sourcesFile: z.string(),
  queueUrl: z.string().optional(),
  meiliUrl: z.url({ protocol: /^https?$/ }).optional(),
  meiliKey: z.string().optional(),
  /** Keeps installations apart that share one engine; see `indexNames`. */
  indexPrefix: z.string().regex(/^[A-Za-z0-9_-]{0,100}$/),
  logLevel: LogLevel,
  /** Documents read at the same time: each takes one process of its own. */
  readers: z.coerce.number().int().min(1).max(64),
});
export type IngestConfig = z.infer<typeof IngestConfig>;

/**
 * Reads the environment, once. An empty variable counts as absent, as in `.env` files.
 * @throws Error with one Danish sentence that names every variable that is wrong.
 */
export function readIngestConfig(env: Readonly<Record<string, string | undefined>> = process.env): IngestConfig {
  const value = (name: string) => env[name] || undefined;
  const dataDirectory = resolve(value("REFERAT_DATA") ?? ".data");
  const given = {
    dataDirectory,
    archiveDirectory: join(dataDirectory, "archive"),
    archiveBucket: value("REFERAT_ARCHIVE") && bucketFrom(value),
    statusDirectory: join(dataDirectory, "status"),
    inboxDirectory: resolve(value("REFERAT_INBOX") ?? join(dataDirectory, "inbox")),
    sourcesFile: resolve(value("REFERAT_SOURCES") ?? join(dataDirectory, "sources.json")),
    queueUrl: value("QUEUE_URL") ?? value("REDIS_URL"),
    meiliUrl: value("MEILI_URL"),
    meiliKey: value("MEILI_KEY"),
    indexPrefix: value("REFERAT_INDEX_PREFIX") ?? "",
    logLevel: value("LOG_LEVEL") ?? "info",
    readers: value("REFERAT_READERS") ?? Math.min(8, availableParallelism()),
  };
  const result = IngestConfig.safeParse(given, { error: z.locales.da().localeError });
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `${VARIABLES[String(issue.path[0])] ?? issue.path.join(".")}: ${issue.message}`,
  );
  throw new Error(`Indstillingerne er forkerte. ${problems.join("; ")}. Se .env.example.`);
}

function bucketFrom(value: (name: string) => string | undefined) {
  const [, bucket = "", folder = ""] = /^s3:\/\/([^/]*)\/?(.*)$/.exec(value("REFERAT_ARCHIVE") ?? "") ?? [];
  return { bucket, folder, endpoint: value("REFERAT_S3_ENDPOINT"), region: value("REFERAT_S3_REGION") ?? "eu-north-1" };
}

const VARIABLES: Readonly<Record<string, string>> = {
  archiveBucket: "REFERAT_ARCHIVE (s3://bucket/folder) or REFERAT_S3_ENDPOINT",
  meiliUrl: "MEILI_URL",
  indexPrefix: "REFERAT_INDEX_PREFIX",
  logLevel: "LOG_LEVEL",
  readers: "REFERAT_READERS",
};
