import { type AlertOutcome, AlertStore, readApiConfig, runAlerts, SearchClient } from "@referat/search-api";
import { indexNames } from "@referat/search-index";
import type { Installation } from "./compose.ts";

/** Tells this installation's alerts what is new: after the nightly run, or by hand. Safe to repeat. */
export function runAlertsHere({
  config,
  services,
}: Pick<Installation, "config" | "services">): Promise<AlertOutcome[]> {
  const { alertsFile, publicUrl = "http://127.0.0.1:8080", smtpUrl, mailFrom } = readApiConfig(config.dataDirectory);
  return runAlerts({
    searchClient: new SearchClient(services.meili),
    indexNames: indexNames(config.indexPrefix),
    store: new AlertStore(alertsFile),
    delivery: { site: publicUrl.replace(/\/+$/, ""), smtpUrl, mailFrom },
  });
}
