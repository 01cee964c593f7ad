import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const SERVE = fileURLToPath(new URL("serve.ts", import.meta.url));

/** The API in a process of its own, as in production: who measures must not take its time. @throws where it does not start */
export async function startApi(engine: { url: string; key: string; prefix: string }) {
  const args = ["--conditions=source", "--import", "tsx", SERVE, engine.url, engine.key, engine.prefix];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("the API did not start")));
  const [url]: unknown[] = await Promise.race([once(createInterface({ input: child.stdout }), "line"), ended]);
  ended.catch(() => {
    // It ends when it is stopped.
  });
  return { url: String(url), stop: () => child.kill() };
}
