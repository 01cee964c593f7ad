/** What one document may cost before its process is killed. */
export interface SandboxLimits {
  /** Larger files are refused unread. */
  readonly fileBytes: number;
  /** Wall-clock time of one job, in milliseconds. */
  readonly deadlineMs: number;
  /** Resident memory of the process. */
  readonly residentBytes: number;
  /** Data segment (`ulimit -d`): the only bound that holds for array buffers. */
  readonly dataBytes: number;
  /** V8's heap (`--max-old-space-size`). */
  readonly heapBytes: number;
  /** A process is replaced after so many documents, so that no leak grows old. */
  readonly documents: number;
}

const MEGABYTE = 1024 * 1024;

export const defaultLimits: SandboxLimits = {
  fileBytes: 200 * MEGABYTE, // the largest minutes with scanned attachments seen are about 100 MB
  deadlineMs: 60_000, // a thousand pages take 30 s on a busy machine
  residentBytes: 900 * MEGABYTE, // ordinary minutes stay below 250 MB
  dataBytes: 1_400 * MEGABYTE, // without the drawing library a process starts at 110 MB
  heapBytes: 512 * MEGABYTE,
  documents: 2_000, // a process is twice as fast after its first hundred; leaks are seen in its resident memory
};

/** A process that draws and recognises pages: the drawing library reserves 1.1 GB that it never touches. */
export const drawingLimits: SandboxLimits = {
  ...defaultLimits,
  residentBytes: 1_200 * MEGABYTE, // the engine has 330 MB, the picture of a page 120 MB
  dataBytes: 4_000 * MEGABYTE,
  documents: 200, // pages: the engine's memory only grows
};
