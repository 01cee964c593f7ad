import { Minutes } from "@referat/parser/records";
import { SourceDocument } from "@referat/parser/source-document";
import type { z } from "zod";
import { MeetingClaim } from "../meetings/meeting-claim.ts";
import type { ArchiveStore } from "./archive-store.ts";
import { changeManifest, type ManifestChange } from "./change-manifest.ts";
import { type OnDamaged, tellOnce } from "./damaged-manifest.ts";
import type { DocumentManifest } from "./document-manifest.ts";
import { encodeManifest, readManifest, readManifests } from "./read-manifests.ts";
import { Removal } from "./removal.ts";
import { RunReport } from "./run-report.ts";

/**
 * The truth: originals by content hash, the extracted text, every version of the records, one manifest a document and
 * the claims of documents on meetings. Index and queue can be deleted and made again from here.
 *
 * ```
 * originals/ab/<sha256>                  bytes as they came
 * extracted/ab/<sha256>.json             SourceDocument
 * records/ab/<document>/<version>.json   Minutes
 * documents/ab/<document>.json           DocumentManifest
 * meetings/<meeting>/<document>.json     MeetingClaim
 * blocklist/ab/<sha256>.json             Removal
 * runs/<source>/<time>.json              RunReport
 * ```
 */
export interface Archive {
  /** Null when there is no such document. @throws DamagedManifest */
  manifest(documentId: string): Promise<DocumentManifest | null>;
  /** All but the damaged ones: one bad file keeps no other document. `onDamaged` is told of each, every time. */
  manifests(onDamaged?: OnDamaged): AsyncIterable<DocumentManifest>;
  /** For a document that is not there yet; {@link changeManifest} for all others. */
  putManifest(manifest: DocumentManifest): Promise<void>;
  /** See `change-manifest.ts`. Null when there is no such document. @throws DamagedManifest: nothing is written over it */
  changeManifest(id: string, change: ManifestChange): Promise<DocumentManifest | null>;
  original(sha256: string): Promise<Uint8Array | null>;
  putOriginal(sha256: string, bytes: Uint8Array): Promise<void>;
  extracted(sha256: string): Promise<SourceDocument | null>;
  putExtracted(document: SourceDocument): Promise<void>;
  records(documentId: string, version: number): Promise<Minutes | null>;
  putRecords(documentId: string, version: number, minutes: Minutes): Promise<void>;
  claims(meetingId: string): Promise<MeetingClaim[]>;
  putClaim(claim: MeetingClaim): Promise<void>;
  removeClaim(meetingId: string, documentId: string): Promise<void>;
  /** Why these bytes were taken down; null for all others. */
  blocked(sha256: string): Promise<Removal | null>;
  block(sha256: string, removal: Removal): Promise<void>;
  /** Takes an original and everything that was read from it out of the archive. */
  eraseContent(documentId: string, versions: readonly { version: number; sha256: string }[]): Promise<void>;
  putRunReport(report: RunReport): Promise<void>;
  /** The reports of a source, oldest first. */
  runReports(sourceId: string): Promise<RunReport[]>;
}

/** A year of nights: what is asked for is how a source has been doing lately. */
const KEPT_REPORTS = 366;

/**
 * The archive on a store of bytes. Derived content that cannot be read back counts as absent: it is made again.
 * `onDamaged` is told once of each manifest that is damaged.
 */
export function createArchive(
  store: ArchiveStore,
  onDamaged: OnDamaged = () => {},
  now: () => Date = () => new Date(),
): Archive {
  const tell = tellOnce(onDamaged);
  const readDerived = async <T>(key: string, schema: z.ZodType<T>) =>
    schema.safeParse(await readJson(store, key)).data ?? null;
  return {
    manifest: async (id) => readManifest(store, documentKey(id)),
    manifests: (tellAlso) =>
      readManifests(store, (damaged) => {
        tell(damaged);
        tellAlso?.(damaged);
      }),
    putManifest: (manifest) => store.write(documentKey(manifest.id), encodeManifest(manifest)),
    changeManifest: (id, change) => changeManifest(store, documentKey(id), change, now()),
    original: (sha256) => store.read(originalKey(sha256)),
    putOriginal: (sha256, bytes) => putOnce(store, originalKey(sha256), bytes),
    extracted: (sha256) => readDerived(extractedKey(sha256), SourceDocument),
    putExtracted: (document) => writeJson(store, extractedKey(document.sha256), document, { derived: true }),
    records: (id, version) => readDerived(recordsKey(id, version), Minutes),
    putRecords: (id, version, minutes) => writeJson(store, recordsKey(id, version), minutes),
    claims: (meetingId) => readClaims(store, meetingId),
    putClaim: (claim) => writeJson(store, claimKey(claim.meetingId, claim.documentId), claim, { derived: true }),
    removeClaim: (meetingId, documentId) => store.remove(claimKey(meetingId, documentId)),
    blocked: (sha256) => readDerived(blockKey(sha256), Removal),
    block: (sha256, removal) => writeJson(store, blockKey(sha256), removal),
    eraseContent: (documentId, versions) => eraseContent(store, documentId, versions),
    putRunReport: (report) => writeJson(store, reportKey(report), report, { indent: 2 }),
    runReports: (sourceId) => readRunReports(store, sourceId),
  };
}

const shard = (id: string) => id.slice(0, 2);
const documentKey = (id: string) => `documents/${shard(id)}/${id}.json`;
const originalKey = (sha256: string) => `originals/${shard(sha256)}/${sha256}`;
const extractedKey = (sha256: string) => `extracted/${shard(sha256)}/${sha256}.json`;
const recordsKey = (id: string, version: number) => `records/${shard(id)}/${id}/${version}.json`;
const claimKey = (meetingId: string, documentId: string) => `meetings/${meetingId}/${documentId}.json`;
const blockKey = (sha256: string) => `blocklist/${shard(sha256)}/${sha256}.json`;
const reportKey = ({ sourceId, startedAt }: RunReport) => `runs/${sourceId}/${startedAt.replaceAll(":", "")}.json`;

async function readClaims(store: ArchiveStore, meetingId: string): Promise<MeetingClaim[]> {
  const claims: MeetingClaim[] = [];
  for await (const key of store.list(`meetings/${meetingId}/`)) {
    const claim = MeetingClaim.safeParse(await readJson(store, key));
    if (claim.success) claims.push(claim.data);
  }
  return claims;
}

async function readRunReports(store: ArchiveStore, sourceId: string): Promise<RunReport[]> {
  const keys: string[] = [];
  for await (const key of store.list(`runs/${sourceId}/`)) keys.push(key);
  const reports = await Promise.all(
    keys
      .sort()
      .slice(-KEPT_REPORTS)
      .map((key) => readJson(store, key)),
  );
  return reports.flatMap((report) => RunReport.safeParse(report).data ?? []);
}

async function eraseContent(
  store: ArchiveStore,
  documentId: string,
  versions: readonly { version: number; sha256: string }[],
): Promise<void> {
  for (const { version, sha256 } of versions) {
    await store.remove(recordsKey(documentId, version));
    await store.remove(extractedKey(sha256));
    await store.remove(originalKey(sha256));
  }
}

async function readJson(store: ArchiveStore, key: string): Promise<unknown> {
  const bytes = await store.read(key);
  if (bytes === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

interface WriteOptions {
  readonly indent?: number;
  readonly derived?: boolean;
}

function writeJson(store: ArchiveStore, key: string, value: unknown, options: WriteOptions = {}): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, options.indent)}\n`);
  return store.write(key, bytes, options.derived ? "derived" : undefined);
}

async function putOnce(store: ArchiveStore, key: string, bytes: Uint8Array): Promise<void> {
  if ((await store.read(key))?.length !== bytes.length) await store.write(key, bytes);
}
