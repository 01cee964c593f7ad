import { createAgendaManagementXml } from "./agenda-management-xml.ts";
import { createFirstAgenda } from "./first-agenda.ts";
import { createFolderSource } from "./folder-source.ts";
import { PoliteClient } from "./http/polite-client.ts";
import { createHttpListing } from "./http-listing.ts";
import { createSbsysXml } from "./sbsys-xml.ts";
import type { Source } from "./source.ts";
import type { SourceSettings, WebSettings } from "./source-settings.ts";

/** The source that an entry of the list of sources describes. */
export function createSource(settings: SourceSettings): Source {
  switch (settings.kind) {
    case "folder":
      return createFolderSource(settings);
    case "sbsys-xml":
      return createSbsysXml(settings);
    case "agenda-management-xml":
      return createAgendaManagementXml(settings);
    case "http-listing":
      return createHttpListing(settings, politeClient(settings));
    case "first-agenda":
      return createFirstAgenda(settings, politeClient(settings));
  }
}

function politeClient({ interval, timeout, ...settings }: WebSettings): PoliteClient {
  return new PoliteClient({ ...settings, intervalMs: interval * 1000, timeoutMs: timeout * 1000 });
}
