const LABELLED = /\b(?:kl\.?|klokken)\s?(\d{1,2})(?:[.:](\d{2}))?(?!\d)/i;
const BARE = /(?<![\d.:-])(\d{1,2})[.:](\d{2})(?::\d{2})?(?![\d.]*\d)/;
const RANGE = /(\d{1,2})[.:](\d{2})\s?(?:-|–|til|to)\s?(?:kl\.\s?)?(\d{1,2})[.:](\d{2})/;
const ISO_TIME = /T(\d{2}):(\d{2})/;

/** The first time of day in a text as `HH:MM`: `kl. 9.00`, `Kl. 17:30`, `04-05-2019 17:00:00`. Null where there is none. */
export function firstClockTime(text: string): string | null {
  const match = ISO_TIME.exec(text) ?? LABELLED.exec(text) ?? BARE.exec(text);
  return match ? clock(match[1], match[2]) : null;
}

/** The second of two: `kl. 16.00 – 18.30`. */
export function endOfRange(text: string): string | null {
  const match = RANGE.exec(text);
  return match ? clock(match[3], match[4]) : null;
}

function clock(hours: string | undefined, minutes: string | undefined): string | null {
  const hour = Number(hours);
  const minute = Number(minutes ?? "0");
  if (hour > 24 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
