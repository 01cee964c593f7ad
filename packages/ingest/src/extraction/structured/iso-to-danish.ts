const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/;
const WITH_ZONE = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;
/** Writes days as ISO does, and hours by the clock of the town hall. */
const townHallClock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
  timeStyle: "short",
});

/**
 * Day and time as Danish minutes print them: `2024-06-12T16:30:00` and `2024-06-12T14:30:00Z` → `12-06-2024` and `16:30`;
 * midnight is no time of a meeting but a day without one. Null for anything else.
 */
export function isoToDanish(iso: string): { date: string | null; time: string | null } {
  const [, year, month, day, hour, minute] = ISO.exec(localTime(iso)) ?? [];
  if (year === undefined) return { date: null, time: null };
  const time = hour === undefined || `${hour}:${minute}` === "00:00" ? null : `${hour}:${minute}`;
  return { date: `${day}-${month}-${year}`, time };
}

function localTime(iso: string): string {
  return WITH_ZONE.test(iso) && !Number.isNaN(Date.parse(iso)) ? townHallClock.format(new Date(iso)) : iso;
}
