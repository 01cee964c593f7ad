import { setTimeout as sleep } from "node:timers/promises";
import robotsParser from "robots-parser";
import { type IngestError, PermanentError, TransientError } from "../../errors.ts";
import { CookieJar } from "./cookie-jar.ts";
import { exchange, type HttpAnswer } from "./exchange.ts";

/** Who we are, so that whoever runs the site can see it in the log, and write a rule for it in robots.txt. */
export const USER_AGENT = "Referat/0.1 (searches municipal minutes; asks at most once a second)";
const ROBOT_NAME = "Referat";

const MAX_REDIRECTS = 5;
// The package's types describe an ES module; Node hands a CommonJS one out as the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** Asked again this often when the site says that it is busy; then the run ends and the next night goes on. */
const MAX_BUSY_ANSWERS = 4;
const FIRST_PAUSE_MS = 5_000;
/** A site that asks for a longer pause than this is left alone until the next run. */
const LONGEST_PAUSE_MS = 10 * 60_000;
/** robots.txt of half a megabyte is what search engines read at most. */
const MAX_ROBOTS_BYTES = 512_000;

export interface PoliteOptions {
  readonly intervalMs: number;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly allowPrivateAddresses: boolean;
  readonly obeyRobots: boolean;
  /** Processes that may ask the same sites at this time: together they ask no more often than one would alone. */
  readonly askers?: () => Promise<number>;
  /** Tests give their own clock. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly now?: () => number;
}

export interface PoliteRequest {
  readonly method?: "GET" | "HEAD";
  readonly accept?: string;
  readonly signal: AbortSignal;
}

/** Rules of one site: what it allows, and how long to wait between two requests. */
interface SiteRules {
  allows(url: URL): boolean;
  readonly intervalMs: number;
}

/**
 * Asks web sites as a guest should: one request at a time and a second between two, robots.txt first, a pause when the
 * site is busy, nothing without a time limit and a size limit.
 */
export class PoliteClient {
  readonly #options: PoliteOptions;
  readonly #cookies = new CookieJar();
  readonly #rules = new Map<string, Promise<SiteRules>>();
  /** When each site may be asked next. */
  readonly #nextTurn = new Map<string, number>();

  constructor(options: PoliteOptions) {
    this.#options = options;
  }

  /**
   * The answer of a page, redirects followed.
   * @throws TransientError for what may pass (busy, 5xx, no answer), PermanentError for what will not (4xx, forbidden by robots.txt).
   */
  async ask(url: URL, request: PoliteRequest): Promise<HttpAnswer> {
    let target = url;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      await this.#assertAllowed(target, request.signal);
      const answer = await this.#askOnce(target, request);
      const location = answer.status >= 300 && answer.status < 400 ? answer.headers.location : undefined;
      if (location === undefined) return assertUsable(answer);
      target = redirectTarget(location, target);
    }
    throw new PermanentError(
      "redirect-loop",
      `${url.href} viser hele tiden videre: mere end ${MAX_REDIRECTS} omdirigeringer.`,
    );
  }

  async #askOnce(url: URL, { method = "GET", accept = "*/*", signal }: PoliteRequest): Promise<HttpAnswer> {
    let pause = FIRST_PAUSE_MS;
    for (let busy = 0; ; busy++) {
      await this.#waitForTurn(url, signal);
      const cookie = this.#cookies.header(url);
      const headers = {
        "user-agent": USER_AGENT,
        accept,
        "accept-encoding": "gzip",
        ...(cookie !== undefined && { cookie }),
      };
      const answer = await exchange(url, { ...this.#options, method, headers, signal });
      this.#cookies.store(url, answer.headers["set-cookie"]);
      if (answer.status !== 429 && answer.status !== 503) return answer;
      const asked = retryAfterMs(answer.headers["retry-after"], this.#now()) ?? pause;
      if (busy === MAX_BUSY_ANSWERS || asked > LONGEST_PAUSE_MS) throw busyError(answer);
      await this.#pause(asked, signal);
      pause *= 2;
    }
  }

  async #assertAllowed(url: URL, signal: AbortSignal): Promise<void> {
    if (!this.#options.obeyRobots) return;
    if (!(await this.#rulesOf(url, signal)).allows(url))
      throw new PermanentError("robots", `${url.href} er lukket for programmer af stedets robots.txt.`);
  }

  /** robots.txt is read once a run. What could not be read is asked for again, and closes the site until then. */
  #rulesOf(url: URL, signal: AbortSignal): Promise<SiteRules> {
    const known = this.#rules.get(url.origin);
    if (known) return known;
    const rules = this.#readRules(new URL("/robots.txt", url), signal);
    this.#rules.set(url.origin, rules);
    rules.catch(() => this.#rules.delete(url.origin));
    return rules;
  }

  async #readRules(url: URL, signal: AbortSignal): Promise<SiteRules> {
    const { status, bytes } = await this.#askOnce(url, { signal });
    if (status >= 500)
      throw new TransientError(
        "robots-unreadable",
        `${url.href} svarer ${status}: stedet lades i fred, så længe det er sådan.`,
      );
    const text = status === 200 ? Buffer.from(bytes.subarray(0, MAX_ROBOTS_BYTES)).toString("utf8") : "";
    const robots = parseRobots(url.href, text);
    const intervalMs = Math.max(this.#options.intervalMs, (robots.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000);
    return { intervalMs, allows: (page) => robots.isAllowed(page.href, ROBOT_NAME) !== false };
  }

  /** Turns are given out at once, so that requests that come together go one after the other. */
  async #waitForTurn({ origin }: URL, signal: AbortSignal): Promise<void> {
    const rules = await Promise.race([this.#rules.get(origin), undefined]);
    const interval = (rules?.intervalMs ?? this.#options.intervalMs) * ((await this.#options.askers?.()) ?? 1);
    const turn = Math.max(this.#now(), this.#nextTurn.get(origin) ?? 0);
    this.#nextTurn.set(origin, turn + interval);
    const wait = turn - this.#now();
    if (wait > 0) await this.#pause(wait, signal);
  }

  #now(): number {
    return this.#options.now?.() ?? Date.now();
  }

  async #pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.#options.pause) return this.#options.pause(milliseconds, signal);
    await sleep(milliseconds, undefined, { signal });
  }
}

function redirectTarget(location: string, from: URL): URL {
  if (!URL.canParse(location, from.href))
    throw new PermanentError("bad-redirect", `${from.href} viser videre til noget, der ikke er en adresse.`);
  return new URL(location, from);
}

function assertUsable(answer: HttpAnswer): HttpAnswer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw statusError(answer);
}

/** 4xx is what this address will say tomorrow too; anything else may pass. The code is `http-404`, `http-500`. */
function statusError({ status, url }: HttpAnswer): IngestError {
  const kind = status >= 400 && status < 500 && status !== 408 ? PermanentError : TransientError;
  return new kind(`http-${status}`, `${url.href} svarer ${status}.`);
}

function busyError({ status, url }: HttpAnswer): TransientError {
  return new TransientError("busy", `${url.host} har travlt (${status}); der spørges igen ved næste kørsel.`);
}

/** `Retry-After` is seconds or a date. */
function retryAfterMs(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
