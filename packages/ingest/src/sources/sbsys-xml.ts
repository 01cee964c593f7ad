import { readXml } from "../extraction/structured/read-xml.ts";
import type { FolderSourceOptions } from "./folder-source.ts";
import type { Source } from "./source.ts";
import { createXmlDropFolder } from "./xml-drop-folder.ts";

/** Agendas and minutes that SBSYS drops into a folder; `Åben="false"` closes a whole one. */
export function createSbsysXml(options: FolderSourceOptions): Source {
  return createXmlDropFolder(
    {
      kind: "sbsys-xml",
      root: "Dagsorden",
      mediaType: "application/vnd.sbsys.dagsorden+xml",
      access: (bytes) => {
        const said = readXml(bytes)("Dagsorden").first().attr("Åben");
        return said === undefined || said.toLowerCase() === "true" ? undefined : "closed";
      },
    },
    options,
  );
}
