import { mkdir } from "node:fs/promises";
import { watch } from "chokidar";

/** A file counts as whole when its size has not changed for this long: a copy over a slow network has pauses. */
const SETTLED_MS = 600;
const SETTLED_POLL_MS = 100;
/** Files that arrive together are handed over together. */
const GATHER_MS = 200;

/**
 * Hands over every file in a folder and its sub-folders: those that are there, and those that come, each when it is whole;
 * a changed file once more. Hidden files are left out, links are not followed. The folder is made when it is missing.
 *
 * @param onFiles is never called again before it has returned
 * @param onError a folder that cannot be read, or what `onFiles` threw; watching goes on
 */
export async function watchFolder(
  directory: string,
  onFiles: (paths: readonly string[]) => Promise<void>,
  onError: (error: unknown) => void,
): Promise<{ close(): Promise<void> }> {
  await mkdir(directory, { recursive: true });
  const gathered = new Set<string>();
  let work: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const handOver = () => {
    timer = undefined;
    const paths = [...gathered];
    gathered.clear();
    work = work.then(() => onFiles(paths)).catch(onError);
  };
  const gather = (path: string) => {
    gathered.add(path);
    timer ??= setTimeout(handOver, GATHER_MS);
  };
  const watcher = watch(directory, {
    followSymlinks: false,
    ignored: /(^|[/\\])\.[^/\\]+$/,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: SETTLED_POLL_MS },
  });
  watcher.on("add", gather).on("change", gather).on("error", onError);
  return {
    async close() {
      await watcher.close();
      clearTimeout(timer);
      await work;
    },
  };
}
