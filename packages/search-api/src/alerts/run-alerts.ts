import type { IndexNames } from "@referat/search-index";
import { VisibleItems } from "../access/visible-items.ts";
import { NotFound } from "../errors.ts";
import { findCase } from "../query/find-case.ts";
import type { Hit } from "../query/hit.ts";
import { wholeResult } from "../query/whole-result.ts";
import type { SearchClient } from "../search-client.ts";
import type { Alert, WatchedAlert } from "./alert.ts";
import type { AlertStore } from "./alert-store.ts";
import { type DeliverySettings, deliverNews } from "./deliver-news.ts";
import { findNews } from "./find-news.ts";

const MOST_WATCHED = 5_000; // a search that finds more is no question anybody waits for news on

export interface AlertDependencies {
  readonly searchClient: SearchClient;
  readonly indexNames: IndexNames;
  readonly store: AlertStore;
  readonly delivery: DeliverySettings;
}

/** What became of one alert. */
export interface AlertOutcome {
  readonly name: string;
  readonly news: number;
  /** Why its receiver could not be told; it will be tried again after the next run. */
  readonly problem: string | null;
}

/**
 * Looks at every alert and tells what is new, once. Meant to run after the nightly run, and safe to repeat.
 * One alert that fails holds up no other. @throws Error where the store cannot be read
 */
export async function runAlerts(dependencies: AlertDependencies): Promise<AlertOutcome[]> {
  const outcomes: AlertOutcome[] = [];
  for (const watched of dependencies.store.list()) outcomes.push(await runAlert(watched, dependencies));
  return outcomes;
}

async function runAlert({ alert, seen }: WatchedAlert, dependencies: AlertDependencies): Promise<AlertOutcome> {
  const { searchClient, indexNames, store, delivery } = dependencies;
  let news = 0;
  try {
    const items = new VisibleItems(searchClient, indexNames, alert.scope);
    const found = findNews(await watchedItems(items, alert), seen);
    news = found.news.length;
    if (news > 0) await deliverNews(alert, found.news, delivery);
    store.remember(alert.name, found.seen);
    return { name: alert.name, news, problem: null };
  } catch (error) {
    return { name: alert.name, news, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function watchedItems(items: VisibleItems, { watch }: Alert): Promise<Hit[]> {
  if ("caseNumber" in watch) return caseItems(items, watch.caseNumber);
  const hits: Hit[] = [];
  for await (const hit of wholeResult(items, { text: watch.search })) {
    hits.push(hit);
    if (hits.length === MOST_WATCHED) break;
  }
  return hits;
}

/** Items that only mention the number count too: they are how a case becomes known elsewhere. */
async function caseItems(items: VisibleItems, caseNumber: string): Promise<Hit[]> {
  try {
    const found = await findCase(items, caseNumber);
    return [...found.items, ...found.mentions];
  } catch (error) {
    if (error instanceof NotFound) return [];
    throw error;
  }
}
