import type { FolderSourceOptions } from "./folder-source.ts";
import type { Source } from "./source.ts";
import { createXmlDropFolder } from "./xml-drop-folder.ts";

/** Publications that Agenda Management drops into a folder; each item says for itself whether it is public. */
export function createAgendaManagementXml(options: FolderSourceOptions): Source {
  return createXmlDropFolder(
    {
      kind: "agenda-management-xml",
      root: "Publication",
      mediaType: "application/vnd.agenda-management+xml",
      access: () => undefined,
    },
    options,
  );
}
