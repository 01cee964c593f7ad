import { errors, Pool } from "undici";
import { z } from "zod";
import { EngineUnavailable } from "./errors.ts";

/** How long a visitor may wait for the engine before we say that it is away. */
const ENGINE_TIMEOUT_MS = 8_000;

/** The engine's error codes that mean "not ready", not "wrong question". */
const NOT_READY_CODES = new Set(["index_not_found", "invalid_api_key", "missing_authorization_header", "internal"]);

const EngineError = z.object({ message: z.string(), code: z.string() });

/** The engine is there and does not take the question: our fault. */
export class RefusedQuestion extends Error {
  override readonly name = "RefusedQuestion";
  readonly code: string;

  constructor({ message, code }: z.infer<typeof EngineError>) {
    super(message);
    this.code = code;
  }
}

/**
 * Kept-alive connections to the engine. The engine's own client asks by `fetch`, whose streams cost more of a search than everything else
 * that we do for it.
 */
export class EngineConnection {
  readonly #pool: Pool;
  readonly #path: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor({ url, key }: { readonly url: string; readonly key: string }) {
    const { origin, pathname } = new URL(url);
    this.#pool = new Pool(origin, {
      connect: { timeout: ENGINE_TIMEOUT_MS },
      headersTimeout: ENGINE_TIMEOUT_MS,
      bodyTimeout: ENGINE_TIMEOUT_MS,
    });
    this.#path = pathname.replace(/\/$/, "");
    this.#headers = {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      // A compressed reply leaves the engine in pieces and meets the 40 ms delayed acknowledgement of TCP.
      "accept-encoding": "identity",
    };
  }

  /** The engine's answer to a question, not looked at yet. @throws EngineUnavailable, RefusedQuestion */
  post(path: string, question: object): Promise<unknown> {
    return this.#ask("POST", path, JSON.stringify(question));
  }

  /** @throws EngineUnavailable, RefusedQuestion */
  get(path: string): Promise<unknown> {
    return this.#ask("GET", path, null);
  }

  async #ask(method: "GET" | "POST", path: string, body: string | null): Promise<unknown> {
    const { statusCode, answer } = await this.#send(method, path, body);
    if (statusCode < 300) return answer;
    const { success, data } = EngineError.safeParse(answer);
    if (success && !NOT_READY_CODES.has(data.code)) throw new RefusedQuestion(data);
    throw new EngineUnavailable("the search engine does not answer", { cause: data });
  }

  async #send(method: "GET" | "POST", path: string, body: string | null) {
    const ask = async () => {
      const reply = await this.#pool.request({ method, path: this.#path + path, headers: this.#headers, body });
      return { statusCode: reply.statusCode, answer: await reply.body.json() };
    };
    try {
      // The engine may end a kept connection at the moment it is used; a question may be asked twice.
      return await ask().catch((error: unknown) =>
        error instanceof errors.SocketError ? ask() : Promise.reject(error),
      );
    } catch (error) {
      throw new EngineUnavailable("the search engine does not answer", { cause: error });
    }
  }
}
