import { watch } from "chokidar";
import type { SourceSettings } from "./source-settings.ts";

/** Files are often copied in one by one; one run sees them all. */
const SETTLE_MS = 1_500;

/** Runs watched folders whenever something in them changes. */
export function watchSources(
  sources: readonly SourceSettings[],
  runNow: (sourceId: string) => Promise<void>,
): { close(): Promise<void> } {
  const watchers = sources
    .filter((source) => source.kind === "folder")
    .filter(({ watch }) => watch)
    .map(({ id, path }) => {
      let timer: NodeJS.Timeout | undefined;
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void runNow(id), SETTLE_MS);
      };
      return watch(path, { ignoreInitial: false, awaitWriteFinish: true })
        .on("add", later)
        .on("change", later)
        .on("unlink", later);
    });
  return {
    close: async () => {
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}
