import { createAgendaManagementXml } from "./agenda-management-xml.ts";
import { createFirstAgenda } from "./first-agenda.ts";
import { createFolderSource } from "./folder-source.ts";
import { PoliteClient } from "./http/polite-client.ts";
import { createHttpListing } from "./http-listing.ts";
import { createSbsysXml } from "./sbsys-xml.ts";
import type { Source } from "./source.ts";
import type { SourceSettings, WebSettings } from "./source-settings.ts";

/**
 * The source that an entry of the list of sources describes. `askers` tells how many processes may ask the same web sites:
 * whichever worker is free fetches, so that each must ask the less often the more there are.
 */
export function createSource(settings: SourceSettings, askers?: () => Promise<number>): Source {
  switch (settings.kind) {
    case "folder":
      return createFolderSource(settings);
    case "sbsys-xml":
      return createSbsysXml(settings);
    case "agenda-management-xml":
      return createAgendaManagementXml(settings);
    case "http-listing":
      return createHttpListing(settings, politeClient(settings, askers));
    case "first-agenda":
      return createFirstAgenda(settings, politeClient(settings, askers));
  }
}

function politeClient({ interval, timeout, ...settings }: WebSettings, askers?: () => Promise<number>): PoliteClient {
  const times = { intervalMs: interval * 1000, timeoutMs: timeout * 1000 };
  return new PoliteClient({ ...settings, ...times, ...(askers && { askers }) });
}
