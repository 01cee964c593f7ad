import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@referat/services";
import { repositoryRoot } from "../source-files.ts";

const COMMAND = join(repositoryRoot, "packages/cli/bin/referat.mjs");
/** A busy two-core machine that makes a PostgreSQL database and starts three servers has been seen to take 12 s. */
const START_TIMEOUT_MS = 60_000;
const POLL_MS = 100;

/** An installation of its own in a temporary folder, used only through its command and its API, as a person would. */
export class Installation {
  readonly data: string;
  readonly url: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #outputFile: string;
  #server: ChildProcess | undefined;

  private constructor(data: string, port: number, env: Readonly<Record<string, string>>) {
    this.data = data;
    this.#outputFile = join(data, "output.log");
    this.url = `http://127.0.0.1:${port}`;
    const { QUEUE_URL: _queue, REDIS_URL: _redis, MEILI_URL: _meili, MEILI_KEY: _key, ...inherited } = process.env;
    this.#env = {
      ...inherited,
      REFERAT_DATA: data,
      REFERAT_SAMPLES: "off",
      PORT: String(port),
      LOG_LEVEL: "warn",
      ...env,
    };
  }

  static async create(env: Readonly<Record<string, string>> = {}): Promise<Installation> {
    return new Installation(await mkdtemp(join(tmpdir(), "referat-e2e-")), await freePort(), env);
  }

  /** Runs `referat …` to its end. */
  run(...args: string[]): { code: number | null; stdout: string; stderr: string } {
    const done = spawnSync(process.execPath, [COMMAND, ...args], {
      env: this.#env,
      encoding: "utf8",
      timeout: 180_000,
    });
    return { code: done.status, stdout: done.stdout, stderr: done.stderr };
  }

  /** Starts `referat …` and lets it run. */
  spawn(...args: string[]): ChildProcess {
    // A process group of its own, so that a test can kill all of it at once.
    const output = openSync(this.#outputFile, "a");
    return spawn(process.execPath, [COMMAND, ...args], {
      env: this.#env,
      stdio: ["ignore", output, output],
      detached: true,
    });
  }

  /** What the processes that were spawned have printed. */
  get output(): string {
    return readFileSync(this.#outputFile, "utf8");
  }

  /** `referat start`, until it answers. Returns the milliseconds that took. */
  async start(): Promise<number> {
    const began = performance.now();
    const server = this.spawn("start");
    this.#server = server;
    while (!(await this.isReady())) {
      if (server.exitCode !== null) throw new Error(`referat start ended with ${server.exitCode}: ${this.output}`);
      if (performance.now() - began > START_TIMEOUT_MS)
        throw new Error(`referat start is not ready in time: ${this.output}`);
      await sleep(POLL_MS);
    }
    return performance.now() - began;
  }

  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server?.pid === undefined || server.exitCode !== null) return;
    const ended = once(server, "exit");
    if (signal === "SIGKILL") process.kill(-server.pid, signal);
    else server.kill(signal);
    await ended;
  }

  async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/readyz`).catch(() => null);
    return answer?.ok ?? false;
  }

  /** What the API answers, as JSON. @throws Error with the body for any status but 200 */
  async get(path: string): Promise<unknown> {
    // A command that ran in between held this process up: a connection kept from before may have ended unseen.
    const answer = await fetch(`${this.url}${path}`, { headers: { connection: "close" } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }

  async dispose(): Promise<void> {
    await this.stop();
    await rm(this.data, { recursive: true, force: true });
  }
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The port a listening server got. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");
  return address.port;
}
