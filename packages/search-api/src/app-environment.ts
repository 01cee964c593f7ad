import type { HttpBindings } from "@hono/node-server";
import type { IndexNames } from "@referat/search-index";
import type { Logger } from "pino";
import type { KeyStore } from "./access/key-store.ts";
import type { RateLimit } from "./access/rate-limit.ts";
import type { VisibleItems } from "./access/visible-items.ts";
import type { Visitor } from "./access/visitor.ts";
import type { Originals } from "./originals.ts";
import type { SearchClient } from "./search-client.ts";

/** What the app is composed of; tests pass their own. */
export interface AppDependencies {
  readonly searchClient: SearchClient;
  readonly indexNames: IndexNames;
  readonly keys: KeyStore;
  /** Bytes of the original documents; the archive of `@referat/ingest` in production. */
  readonly originals: Originals;
  /** What the pipeline says of itself: shown as it is by `/api/v1/status` to those who may see internal sources. */
  readonly pipelineStatus: () => Promise<unknown>;
  /** The pipeline's figures in Prometheus' text format; without it `/metrics` has those of the API alone. */
  readonly pipelineMetrics?: () => Promise<string>;
  /** Pages that show the queues under {@link QUEUE_BOARD_PATH}, for keys of the widest scope; there are none without it. */
  readonly queueBoard?: ((request: Request) => Response | Promise<Response>) | undefined;
  readonly clock: () => Date;
  /** What links in feeds begin with; from the request where it is not given. */
  readonly publicUrl?: string | undefined;
  readonly rateLimit?: RateLimit | undefined;
  readonly log: Logger;
}

/** What every route finds in its context. `items` is bound to the visitor: there is no other way to the engine. */
export interface AppEnvironment {
  /** From the HTTP server; not there where a test hands a request over directly. */
  Bindings: Partial<HttpBindings>;
  Variables: { readonly items: VisibleItems; readonly visitor: Visitor; readonly requestId: string };
}
