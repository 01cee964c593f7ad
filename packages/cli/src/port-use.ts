import { once } from "node:events";
import { createServer } from "node:net";

const HEALTH_TIMEOUT_MS = 1_500;

/**
 * Who has the address: nobody (`free`), a running Referat (`referat`), or what to do about it, as one sentence.
 */
export async function portUse(host: string, port: number): Promise<"free" | "referat" | (string & {})> {
  const code = await listenError(host, port);
  if (code === undefined) return "free";
  if (code === "EACCES")
    return `Port ${port} is only for the system's administrator: choose another one, for example PORT=8080.`;
  if (code !== "EADDRINUSE") return `${host} is no address of this machine (${code}): correct HOST.`;
  if (await isReferat(host, port)) return "referat";
  return `Port ${port} on ${host} is taken by another program: stop that one, or choose another port, for example PORT=${port + 1}.`;
}

/** @throws Error with one sentence that says what to do when the address cannot be listened on */
export async function assertPortIsFree({ host, port }: { host: string; port: number }): Promise<void> {
  const use = await portUse(host, port);
  if (use === "referat")
    throw new Error(`Referat runs already at http://${host}:${port}: open that page, or stop it first.`);
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
