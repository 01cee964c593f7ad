/** How often the processes are looked at; looking costs two small reads from /proc. */
const INTERVAL_MS = 1_000;
/** A service that dies again and again has a reason that a fourth start does not cure. */
const MAX_RESTARTS = 3;
/** Restarts longer ago than this are forgotten: a service that ran for a while was well. */
const MEMORY_MS = 60_000;

export interface Supervision {
  /** Stops watching, and waits for a restart that is under way. */
  stop(): Promise<void>;
}

/**
 * Watches something that should stay alive and restarts it when it died. When restarting fails, or was needed too often,
 * it gives up and tells `onFailure`, once.
 */
export function supervise(watched: {
  isAlive(): boolean;
  restart(): Promise<void>;
  onFailure(error: Error): void;
  intervalMs?: number;
}): Supervision {
  let restarts: number[] = [];
  let current: Promise<void> | undefined;
  const look = async () => {
    restarts = restarts.filter((at) => at > Date.now() - MEMORY_MS);
    if (restarts.length >= MAX_RESTARTS) throw new Error(`it died ${MAX_RESTARTS + 1} times within a minute`);
    restarts.push(Date.now());
    await watched.restart();
  };
  const giveUp = (error: unknown) => {
    clearInterval(timer);
    watched.onFailure(error instanceof Error ? error : new Error(String(error)));
  };
  const timer = setInterval(() => {
    if (current || watched.isAlive()) return;
    current = look()
      .catch(giveUp)
      .finally(() => {
        current = undefined;
      });
  }, watched.intervalMs ?? INTERVAL_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await current;
    },
  };
}
