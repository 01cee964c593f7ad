import autocannon from "autocannon";

/** One request that is measured again and again. */
export interface MeasuredRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
}

/** Where to, and what every request carries. */
export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asks the requests in turn over one kept-alive connection. @returns milliseconds of each answer @throws where an answer is no success */
export function measureLatency(
  target: Target,
  requests: readonly MeasuredRequest[],
  amount: number,
): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    const headers = { "content-type": "application/json", ...target.headers };
    const run = autocannon(
      { url: target.url, connections: 1, amount, requests: requests.map((request) => ({ ...request, headers })) },
      (error, result) => {
        if (error) reject(error);
        else if (result.non2xx + result.errors > 0)
          reject(new Error(`${result.non2xx + result.errors} answers failed`));
        else resolve(times);
      },
    );
    run.on("response", (_client, _status, _bytes, responseTime) => times.push(responseTime));
  });
}

/** p50, p95 and p99 of some times. */
export function percentiles(times: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
