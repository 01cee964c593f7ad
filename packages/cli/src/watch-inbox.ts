import { type RunningWorker, watchFolder } from "@referat/ingest";
import { addFiles } from "./add/add-files.ts";
import type { Installation } from "./compose.ts";

/** Adds whatever people put into the inbox, as open documents, and tells of what cannot be added. */
export function watchInbox(
  { archive, config, log }: Installation,
  { queues }: RunningWorker,
  say: (line: string) => void,
): Promise<{ close(): Promise<void> }> {
  const add = async (paths: readonly string[]) => {
    for await (const { path, problem } of addFiles(archive, queues, paths, { access: "open" })) {
      log.info({ event: "inbox", path, problem });
      if (problem) say(problem);
    }
  };
  return watchFolder(config.inboxDirectory, add, (error) => {
    say(`The inbox ${config.inboxDirectory} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
}
