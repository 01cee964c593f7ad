/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { SearchParameters } from "../../query/search-parameters.ts";
import { searchAddress } from "../search-address.ts";

const MOST_HITS = 10_000; // the engine pages no further; the rest is in the export

/** One page back, one forward, and where we are. */
export function Pagination({ parameters, total }: { parameters: SearchParameters; total: number }) {
  const { page, perPage } = parameters;
  const pages = Math.ceil(Math.min(total, MOST_HITS) / perPage);
  if (pages <= 1) return null;
  return (
    <nav class="pagination" aria-label="Sider">
      {page > 1 ? (
        <a rel="prev" href={searchAddress(parameters, { page: page - 1 })}>
          ← Forrige
        </a>
      ) : (
        <span />
      )}
      <span>
        Side {page} af {pages}
      </span>
      {page < pages ? (
        <a rel="next" href={searchAddress(parameters, { page: page + 1 })}>
          Næste →
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
