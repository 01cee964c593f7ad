import { formatDate } from "../web/format-date.ts";
import { outcomeName } from "../web/outcome-names.ts";
import type { Alert } from "./alert.ts";
import type { News } from "./find-news.ts";

/** A mail about news, in Danish and with the passages. */
export interface NewsText {
  readonly subject: string;
  readonly text: string;
}

/** Writes what an alert has to tell. `site` is what links begin with. */
export function describeNews({ name, watch }: Alert, news: readonly News[], site: string): NewsText {
  const about = "search" in watch ? `søgningen “${watch.search}”` : `sag ${watch.caseNumber}`;
  const count = news.length === 1 ? "1 nyt eller ændret punkt" : `${news.length} nye eller ændrede punkter`;
  return {
    subject: `Referat: ${count} – ${name}`,
    text: [`Der er ${count} på ${about}.`, ...news.map((each) => describeItem(each, site))].join("\n\n"),
  };
}

function describeItem({ change, hit }: News, site: string): string {
  const { title, body, date, caseNumber, outcome, decision, links } = hit;
  const about = [body, date === null ? null : formatDate(date), caseNumber].filter(Boolean).join(" · ");
  const words = [outcome === null ? null : outcomeName(outcome), decision].filter(Boolean).join(": ");
  return [`${change === "new" ? "Nyt" : "Ændret"}: ${title}`, about, words, `${site}${links.page}`]
    .filter(Boolean)
    .join("\n");
}
