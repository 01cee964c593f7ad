import { createFolderSource } from "./folder-source.ts";
import type { Source } from "./source.ts";
import type { SourceSettings } from "./source-settings.ts";

/** The source that an entry of the list of sources describes. */
export function createSource(settings: SourceSettings): Source {
  switch (settings.kind) {
    case "folder":
      return createFolderSource(settings);
  }
}
