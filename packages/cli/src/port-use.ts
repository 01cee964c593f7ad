import { once } from "node:events";
import { createServer } from "node:net";

const HEALTH_TIMEOUT_MS = 1_500;

/**
 * Who has the address: nobody (`free`), a running Referat (`referat`), or what to do about it, as one Danish sentence.
 */
export async function portUse(host: string, port: number): Promise<"free" | "referat" | (string & {})> {
  const code = await listenError(host, port);
  if (code === undefined) return "free";
  if (code === "EACCES")
    return `Port ${port} er kun for systemets administrator: vælg en anden, for eksempel PORT=8080.`;
  if (code !== "EADDRINUSE") return `${host} er ikke en adresse på denne maskine (${code}): ret HOST.`;
  if (await isReferat(host, port)) return "referat";
  return `Port ${port} på ${host} bruges af et andet program: stop det, eller vælg en anden port, for eksempel PORT=${port + 1}.`;
}

/** @throws Error with one sentence that says what to do when the address cannot be listened on */
export async function assertPortIsFree({ host, port }: { host: string; port: number }): Promise<void> {
  const use = await portUse(host, port);
  if (use === "referat")
    throw new Error(`Referat kører allerede på http://${host}:${port}: åbn den side, eller stop Referat først.`);
  if (use !== "free") throw new Error(use);
}

async function listenError(host: string, port: number): Promise<string | undefined> {
  const server = createServer().listen(port, host);
  try {
    await once(server, "listening");
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  } finally {
    server.close();
  }
}

async function isReferat(host: string, port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://${host}:${port}/healthz`, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) });
    return answer.headers.get("x-request-id") !== null;
  } catch {
    return false;
  }
}
