import type { Alert } from "./alert.ts";
import { describeNews } from "./describe-news.ts";
import type { News } from "./find-news.ts";

const DELIVERY_TIMEOUT_MS = 15_000; // a receiver that is slower is tried again after the next run

/** How news get out. */
export interface DeliverySettings {
  /** What links begin with. */
  readonly site: string;
  /** `smtp://user:password@host:587`; without it there is no mail. */
  readonly smtpUrl?: string | undefined;
  readonly mailFrom?: string | undefined;
}

/** Tells an alert's receiver. @throws Error where that did not work; then nothing counts as told */
export async function deliverNews(alert: Alert, news: readonly News[], settings: DeliverySettings): Promise<void> {
  if ("webhook" in alert.deliver) return postNews(alert.deliver.webhook, alert, news, settings.site);
  return mailNews(alert.deliver.email, alert, news, settings);
}

async function postNews(webhook: string, alert: Alert, news: readonly News[], site: string): Promise<void> {
  const items = news.map(({ change, hit }) => ({ change, url: `${site}${hit.links.page}`, item: hit }));
  const response = await fetch(webhook, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ alert: alert.name, watch: alert.watch, items }),
    signal: AbortSignal.timeout(DELIVERY_TIMEOUT_MS),
    // A receiver that moved is told of by its owner, not by whoever answers in its place.
    redirect: "error",
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`webhooken svarede ${response.status}`);
}

async function mailNews(to: string, alert: Alert, news: readonly News[], settings: DeliverySettings): Promise<void> {
  const { site, smtpUrl, mailFrom } = settings;
  if (smtpUrl === undefined || mailFrom === undefined)
    throw new Error("e-mail kræver REFERAT_SMTP_URL og REFERAT_MAIL_FROM");
  // Loaded only by those who send mail: it is a twentieth of what a start reads.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: DELIVERY_TIMEOUT_MS,
    socketTimeout: DELIVERY_TIMEOUT_MS,
  });
  try {
    await transport.sendMail({ from: mailFrom, to, ...describeNews(alert, news, site) });
  } finally {
    transport.close();
  }
}
