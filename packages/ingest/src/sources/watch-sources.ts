import { watch } from "chokidar";
import type { SourceSettings } from "./source-settings.ts";

/** Files are often copied in one by one; one run sees them all. */
const SETTLE_MS = 1_500;

/** Runs watched folders whenever something in them changes. `onError` hears of what goes wrong; watching goes on. */
export function watchSources(
  sources: readonly SourceSettings[],
  runNow: (sourceId: string) => Promise<void>,
  onError: (error: unknown) => void,
): { close(): Promise<void> } {
  const watched = sources.filter((source) => source.kind === "folder").filter(({ watch }) => watch);
  const watchers = watched.map(({ id, path }) => watchOne(path, () => runNow(id).catch(onError), onError));
  return {
    close: async () => {
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}

function watchOne(path: string, run: () => Promise<void>, onError: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLE_MS);
  };
  const watcher = watch(path, { awaitWriteFinish: true });
  watcher.on("add", later).on("change", later).on("unlink", later).on("error", onError);
  return {
    close: () => {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}
