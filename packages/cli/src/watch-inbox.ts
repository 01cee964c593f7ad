import { type RunningWorker, watchFolder } from "@referat/ingest";
import { addFiles } from "./add/add-files.ts";
import type { Installation } from "./compose.ts";

/**
 * Adds whatever people put into the inbox, as open documents, and tells of what cannot be added.
 * @throws Error when there can be no such folder.
 */
export async function watchInbox(
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
  const onError = (error: unknown) => say(`Indbakken ${config.inboxDirectory} kan ikke læses: ${messageOf(error)}`);
  try {
    return await watchFolder(config.inboxDirectory, add, onError);
  } catch (cause) {
    const sentence = `Indbakken ${config.inboxDirectory} kan ikke laves (${messageOf(cause)}): sæt REFERAT_INBOX til en anden mappe.`;
    throw new Error(sentence, { cause });
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
