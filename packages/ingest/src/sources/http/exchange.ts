import { lookup } from "node:dns";
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { PermanentError, TransientError } from "../../errors.ts";
import { isPrivateAddress } from "./private-address.ts";

export interface ExchangeOptions {
  readonly method: "GET" | "HEAD";
  readonly headers: Readonly<Record<string, string>>;
  /** For the whole exchange: a server that sends a byte a minute is no server. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly allowPrivateAddresses: boolean;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

const decoders = { gzip: promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) };

/**
 * One request and its whole answer, redirects not followed.
 * @throws TransientError when nobody answers in time; PermanentError for an address or an answer that is never accepted.
 */
export async function exchange(url: URL, options: ExchangeOptions): Promise<HttpAnswer> {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new PermanentError("not-http", `${url.href} er ikke en webadresse: kun http og https følges.`);
  const deadline = AbortSignal.timeout(options.timeoutMs);
  try {
    const message = await send(url, options, AbortSignal.any([options.signal, deadline]));
    const bytes = await readBody(message, url, options.maxBytes);
    return { url, status: message.statusCode ?? 0, headers: message.headers, bytes };
  } catch (error) {
    if (error instanceof PermanentError || options.signal.aborted) throw error;
    const reason = deadline.aborted ? `intet svar inden for ${options.timeoutMs / 1000} s` : describe(error);
    throw new TransientError("unreachable", `${url.href} kunne ikke hentes: ${reason}.`, { cause: error });
  }
}

function send(url: URL, options: ExchangeOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { method, headers, allowPrivateAddresses } = options;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!allowPrivateAddresses && isIP(host) && isPrivateAddress(host)) throw privateAddress(host);
  const start = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    // A connection of its own each time: one request a second has no use for kept ones.
    const guard = allowPrivateAddresses ? {} : { lookup: publicLookup };
    const request = start(url, { method, headers, signal, agent: false, ...guard }, resolve);
    request.once("error", reject);
    request.end();
  });
}

/** Looks at the address that is really connected to, so that a name that changes its mind between two lookups gains nothing. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = addresses?.find(({ address }) => isPrivateAddress(address));
    const [first] = addresses ?? [];
    if (error || refused || !first) callback(error ?? privateAddress(`${hostname} (${refused?.address})`), "", 0);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

async function readBody(message: IncomingMessage, url: URL, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new PermanentError("too-large", `${url.href} er større end ${maxBytes} byte og hentes ikke.`);
  if (Number(message.headers["content-length"] ?? 0) > maxBytes) {
    message.destroy();
    throw tooLarge();
  }
  let size = 0;
  message.on("data", (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > maxBytes) message.destroy(tooLarge());
  });
  const bytes = await buffer(message);
  const encoding = message.headers["content-encoding"] ?? "identity";
  if (bytes.length === 0 || encoding === "identity") return bytes;
  if (!isKnown(encoding))
    throw new PermanentError("unknown-encoding", `${url.href} er pakket som ${encoding} og kan ikke læses.`);
  return decoders[encoding](bytes, { maxOutputLength: maxBytes }).catch((error: unknown) => {
    throw error instanceof RangeError ? tooLarge() : error;
  });
}

function isKnown(encoding: string): encoding is keyof typeof decoders {
  return Object.hasOwn(decoders, encoding);
}

function privateAddress(where: string): PermanentError {
  return new PermanentError(
    "private-address",
    `${where} er en adresse på et internt netværk: sæt allowPrivateAddresses for kilden, hvis det er meningen.`,
  );
}

function describe(error: unknown): string {
  return error instanceof Error ? ("code" in error ? String(error.code) : error.message) : String(error);
}
