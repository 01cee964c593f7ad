import { PoliteClient, type PoliteOptions } from "../../src/sources/http/polite-client.ts";

/** A client for a site on this machine that notes its pauses instead of making them. */
export function hastyClient(options: Partial<PoliteOptions> = {}): { client: PoliteClient; pauses: number[] } {
  const pauses: number[] = [];
  let clock = 1_700_000_000_000;
  const client = new PoliteClient({
    intervalMs: 1_000,
    timeoutMs: 5_000,
    maxBytes: 100_000,
    allowPrivateAddresses: true,
    obeyRobots: true,
    now: () => clock,
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
      clock += milliseconds;
    },
    ...options,
  });
  return { client, pauses };
}
