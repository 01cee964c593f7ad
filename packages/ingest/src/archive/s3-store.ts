import type { S3Client } from "@aws-sdk/client-s3";
import { IngestError, TransientError } from "../errors.ts";
import { type ArchiveStore, assertSafeKey } from "./archive-store.ts";

export interface S3StoreOptions {
  readonly bucket: string;
  /** Everything is kept under this folder of the bucket; empty is the bucket itself. */
  readonly folder: string;
  /** Address of a server that is not Amazon's: MinIO, Ceph … */
  readonly endpoint?: string | undefined;
  readonly region: string;
  /** Without them the SDK looks where it always does: `AWS_ACCESS_KEY_ID`, profiles, the machine's role. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Tests do not want to wait. */
  readonly answerWithinMs?: number;
}

/** What the SDK does by itself before it reports an outage; a job is tried again later anyway. */
const MAX_ATTEMPTS = 3;
const CONNECT_WITHIN_MS = 5_000;
/** The SDK would wait for ever, and the job with it. The largest originals take a minute on a slow line. */
const ANSWER_WITHIN_MS = 120_000;

/** Somebody else's change came first: theirs is read, and ours made again on top of it. */
const OVERTAKEN: ReadonlySet<string> = new Set(["PreconditionFailed", "ConditionalRequestConflict"]);
/** Nobody is overtaken this often; then the job is tried again later. */
const MAX_CHANGE_ATTEMPTS = 20;

/** An archive in an S3 bucket, so that workers on many machines share it. S3 itself writes an object whole or not at all. */
export function createS3Store(options: S3StoreOptions): ArchiveStore {
  const open = once(() => openBucket(options));
  const bucketed = async <T>(key: string, ask: (bucket: Bucket, key: string) => Promise<T>): Promise<T> => {
    const bucket = await open();
    return ask(bucket, bucket.prefix + key).catch((error: unknown) => {
      throw error instanceof IngestError ? error : asStoreError(error, options.bucket);
    });
  };
  return {
    read: (key) => checked(key, () => bucketed(key, async (...at) => (await readObject(...at))?.bytes ?? null)),
    write: (key, bytes) => checked(key, () => bucketed(key, (bucket, name) => bucket.put(name, bytes))),
    change: (key, change) => checked(key, () => bucketed(key, (bucket, name) => changeObject(bucket, name, change))),
    remove: (key) => checked(key, () => bucketed(key, (bucket, name) => bucket.delete(name))),
    list: async function* (folder) {
      const { prefix } = await open();
      let from: string | undefined;
      do {
        const page = await bucketed(folder, (bucket, name) => bucket.list(name, from));
        for (const key of page.keys) yield key.slice(prefix.length);
        from = page.next;
      } while (from !== undefined);
    },
  };
}

/** The few questions we have for a bucket. */
interface Bucket {
  readonly prefix: string;
  get(key: string): Promise<StoredObject | null>;
  /** With the tag of what is to be replaced: rejected as `PreconditionFailed` when something else is there by now. */
  put(key: string, bytes: Uint8Array, tag?: string): Promise<void>;
  delete(key: string): Promise<void>;
  list(prefix: string, from: string | undefined): Promise<{ keys: string[]; next: string | undefined }>;
}

interface StoredObject {
  readonly bytes: Uint8Array;
  readonly tag: string | undefined;
}

/** The SDK is loaded only where it is used: it takes half a second. */
async function openBucket(options: S3StoreOptions): Promise<Bucket> {
  const { bucket, folder, endpoint, region, credentials, answerWithinMs = ANSWER_WITHIN_MS } = options;
  const sdk = await import("@aws-sdk/client-s3");
  const client: S3Client = new sdk.S3Client({
    region,
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECT_WITHIN_MS,
      requestTimeout: answerWithinMs,
      throwOnRequestTimeout: true,
      socketTimeout: answerWithinMs, // for an answer that breaks off in the middle
    },
    ...(credentials && { credentials }),
    // Servers other than Amazon's have no host name for each bucket.
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
  });
  const place = (key: string) => ({ Bucket: bucket, Key: key });
  return {
    prefix: folder === "" ? "" : `${folder.replace(/\/$/, "")}/`,
    get: async (key) => {
      const { Body, ETag } = await client.send(new sdk.GetObjectCommand(place(key)));
      return Body ? { bytes: await Body.transformToByteArray(), tag: ETag } : null;
    },
    put: async (key, bytes, tag) => {
      const condition = tag === undefined ? {} : { IfMatch: tag };
      const object = { ...place(key), ...condition, Body: bytes, ContentLength: bytes.length };
      await client.send(new sdk.PutObjectCommand(object));
    },
    delete: async (key) => {
      await client.send(new sdk.DeleteObjectCommand(place(key)));
    },
    list: async (prefix, from) => {
      const page = {
        Bucket: bucket,
        Prefix: prefix,
        ...(from !== undefined && { ContinuationToken: from }),
      };
      const answer = await client.send(new sdk.ListObjectsV2Command(page));
      const keys = (answer.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key]));
      return { keys, next: answer.NextContinuationToken };
    },
  };
}

async function readObject(bucket: Bucket, key: string): Promise<StoredObject | null> {
  try {
    return await bucket.get(key);
  } catch (error) {
    if (error instanceof Error && error.name === "NoSuchKey") return null;
    throw error;
  }
}

/** Compare and set. A server that knows no conditions takes the last writer's word, as it always did. */
async function changeObject(bucket: Bucket, key: string, change: (current: Uint8Array) => Uint8Array): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const current = await readObject(bucket, key);
    const next = current && change(current.bytes);
    if (!current || !next || next === current.bytes) return;
    try {
      return await bucket.put(key, next, current.tag);
    } catch (error) {
      const isOvertaken = error instanceof Error && OVERTAKEN.has(error.name);
      if (!isOvertaken || attempt === MAX_CHANGE_ATTEMPTS) throw error;
    }
  }
}

async function checked<T>(key: string, work: () => Promise<T>): Promise<T> {
  assertSafeKey(key);
  return work();
}

/** An outage or a wrong key may be mended by somebody: the document waits for that. */
function asStoreError(error: unknown, bucket: string): TransientError {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const sentence = `Arkivets bucket ${bucket} kan ikke bruges (${reason}): se efter REFERAT_ARCHIVE, adressen og adgangsnøglerne.`;
  // Without its cause: the SDK's errors hold whole connections, credentials among them, and would end up in a log.
  return new TransientError("archive-unreachable", sentence);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
