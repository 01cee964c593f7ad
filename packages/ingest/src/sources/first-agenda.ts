import { z } from "zod";
import { IngestError, PermanentError, TransientError } from "../errors.ts";
import type { FirstAgendaEnvelope } from "../extraction/structured/first-agenda-extractor.ts";
import type { PoliteClient } from "./http/polite-client.ts";
import type { FetchedDocument, Source, SourceReference } from "./source.ts";
import type { FirstAgendaSettings } from "./source-settings.ts";

const text = z.string().nullish();
const Meeting = z.object({
  Id: z.string(),
  Navn: text,
  Dato: text,
  ReleasedDate: text,
  Afsluttet: z.boolean().nullish(),
  IsSupplementaryAgenda: z.boolean().nullish(),
});
type Meeting = z.infer<typeof Meeting>;
const Body = z.object({ Navn: z.string(), Moeder: z.array(Meeting).nullish() });
/** Every body and every meeting, in groups such as `Udvalg 2026-2029`. */
const BodyList = z.object({ Udvalg: z.record(z.string(), z.array(Body)) });

const DAY_MS = 86_400_000;
/** Minutes are still edited this long after the meeting, without any sign in the list. */
const EDITED_FOR_DAYS = 90;
/** What was released this recently is looked at again, however old the meeting. */
const RELEASED_FOR_DAYS = 7;
/** The id that the system gives out where it has none. */
const ZERO_ID = /^[0-]+$/;
const MEETING_ID = /^[0-9a-f-]{32,36}$/i;

/**
 * The public site of a municipality that publishes with FirstAgenda: one document a meeting, as the fields of the site's
 * own JSON. When the minutes replace the agenda the meeting gets a new id; both name the same body and day, by which the
 * pipeline knows them for the same meeting.
 */
export function createFirstAgenda(
  settings: FirstAgendaSettings,
  client: PoliteClient,
  now: () => Date = () => new Date(),
): Source {
  const site = new FirstAgendaSite(new URL(settings.url), client);
  return {
    id: settings.id,
    kind: settings.kind,
    access: settings.access,
    ...(settings.municipality !== undefined && { municipality: settings.municipality }),
    list: async function* (signal) {
      for (const { body, meeting } of await site.meetings(signal))
        if (isWanted(body, meeting, settings)) yield referenceTo(body, meeting, site.url, now());
    },
    fetch: (reference, signal) => fetchMeeting(site, reference, signal),
  };
}

function isWanted(body: string, { Dato }: Meeting, { bodies, since }: FirstAgendaSettings): boolean {
  if (bodies !== undefined && !bodies.includes(body)) return false;
  return since === undefined || Dato == null || Dato.slice(0, 10) >= since;
}

function referenceTo(body: string, meeting: Meeting, site: URL, now: Date): SourceReference {
  const { Id, Navn, Dato, ReleasedDate, Afsluttet, IsSupplementaryAgenda } = meeting;
  const marks = [Navn, Dato, ReleasedDate, Afsluttet, IsSupplementaryAgenda].map((mark) => mark ?? "");
  // No fragment: the site would take it for the id of a meeting.
  const href = new URL(`/vis?id=${encodeURIComponent(Id)}`, site).href;
  const name = `${body} ${Dato?.slice(0, 10) ?? ""}`.trim().replace(/[/\\]/g, "-");
  const fingerprint = [...marks, ...(mayChangeUnseen(meeting, now) ? [now.toISOString().slice(0, 10)] : [])].join("|");
  return { key: Id, name: `${name}.json`, fingerprint, href };
}

/** Recent meetings get the day into their fingerprint: they are fetched every night, and compared by content. */
function mayChangeUnseen({ Dato, ReleasedDate }: Meeting, now: Date): boolean {
  return isWithin(Dato, EDITED_FOR_DAYS, now) || isWithin(ReleasedDate, RELEASED_FOR_DAYS, now);
}

function isWithin(date: string | null | undefined, days: number, now: Date): boolean {
  const at = Date.parse(date ?? "");
  return !Number.isNaN(at) && at > now.getTime() - days * DAY_MS;
}

async function fetchMeeting(
  site: FirstAgendaSite,
  reference: SourceReference,
  signal: AbortSignal,
): Promise<FetchedDocument> {
  if (!MEETING_ID.test(reference.key)) throw new PermanentError("bad-key", `${reference.key} er ikke et mødes id.`);
  const agenda = await site.agenda(reference.key, signal);
  const envelope: FirstAgendaEnvelope = { format: "first-agenda-publication", site: site.url.origin, agenda };
  const bytes = new TextEncoder().encode(JSON.stringify(envelope));
  return { reference, bytes, mediaType: "application/vnd.first-agenda+json" };
}

/** The two questions we have for such a site. */
class FirstAgendaSite {
  readonly url: URL;
  readonly #client: PoliteClient;
  #hasCookie = false;

  constructor(url: URL, client: PoliteClient) {
    this.url = url;
    this.#client = client;
  }

  /** Every meeting of every body; those without an id of their own are left out. */
  async meetings(signal: AbortSignal): Promise<{ body: string; meeting: Meeting }[]> {
    const answer = BodyList.safeParse(await this.#json("/api/agenda/udvalgsliste", signal));
    if (!answer.success)
      throw new TransientError(
        "unknown-shape",
        `Listen på ${this.url.host} har en anden form end ventet: ${z.prettifyError(answer.error)}`,
      );
    return Object.values(answer.data.Udvalg)
      .flat()
      .flatMap(({ Navn, Moeder }) => (Moeder ?? []).map((meeting) => ({ body: Navn, meeting })))
      .filter(({ meeting }) => !ZERO_ID.test(meeting.Id));
  }

  /** @throws PermanentError when the id was replaced: the site then answers 500, and no longer lists it */
  async agenda(id: string, signal: AbortSignal): Promise<unknown> {
    try {
      return await this.#json(`/api/agenda/dagsorden/${id}`, signal);
    } catch (error) {
      if (!(error instanceof IngestError) || error.code !== "http-500") throw error;
      const listed = await this.meetings(signal);
      if (listed.some(({ meeting }) => meeting.Id === id)) throw error;
      throw new PermanentError(
        "replaced",
        `Mødet ${id} er ikke længere på ${this.url.host}: et andet id er trådt i dets sted.`,
        { cause: error },
      );
    }
  }

  /** Without an anonymous cookie, or with an old one, the site answers with a way to its front page instead of data. */
  async #json(path: string, signal: AbortSignal): Promise<unknown> {
    if (!this.#hasCookie) await this.#fetchCookie(signal);
    const answer = parseJson(await this.#read(path, signal));
    if (answer !== undefined) return answer;
    await this.#fetchCookie(signal);
    const again = parseJson(await this.#read(path, signal));
    if (again === undefined)
      throw new TransientError("not-json", `${this.url.host}${path} svarer med en side i stedet for data.`);
    return again;
  }

  async #fetchCookie(signal: AbortSignal): Promise<void> {
    await this.#client.ask(new URL("/", this.url), { signal });
    this.#hasCookie = true;
  }

  async #read(path: string, signal: AbortSignal): Promise<string> {
    const { bytes } = await this.#client.ask(new URL(path, this.url), { accept: "application/json", signal });
    return new TextDecoder().decode(bytes);
  }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
