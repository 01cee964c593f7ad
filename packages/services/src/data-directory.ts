import { accessSync, constants, mkdirSync, statfsSync } from "node:fs";
import { ServiceError } from "./errors.ts";

/** With less, Meilisearch and PostgreSQL fail in the middle of a write instead of at the start. */
export const LEAST_FREE_BYTES = 200 * 1024 * 1024;

/**
 * Makes the data directory if need be.
 * @throws ServiceError when it cannot be written to, or the disk is (nearly) full.
 */
export function prepareDataDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ServiceError(
      `Der kan ikke skrives i ${directory} (${reason}): giv jer selv ret til det, eller sæt REFERAT_DATA til en anden mappe.`,
    );
  }
  const free = freeBytes(directory);
  if (free < LEAST_FREE_BYTES) throw new ServiceError(diskFull(directory, free));
}

/** Bytes that this user can still write where the directory is. */
export function freeBytes(directory: string): number {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize;
}

function diskFull(directory: string, free: number): string {
  const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);
  return `Disken med ${directory} er fuld (${megabytes(free)} MB er ledige, der skal bruges mindst ${megabytes(LEAST_FREE_BYTES)} MB): skaf plads, eller sæt REFERAT_DATA til en mappe på en anden disk.`;
}
