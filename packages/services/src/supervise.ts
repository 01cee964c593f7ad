/** How often the processes are looked at; looking costs two small reads from /proc. */
const INTERVAL_MS = 1_000;
/** Of both services together: a real crash loop restarts every second and is here in ten; three of each killed by hand are not. */
const MAX_RESTARTS = 10;
/** The first start after a `kill -9` may meet what the dead process still holds; a reason that lasts is there the third time. */
const MAX_FAILED_STARTS = 3;
/** Restarts longer ago than this are forgotten: a service that ran for a while was well. */
const MEMORY_MS = 60_000;

export interface Supervision {
  /** Stops watching, and waits for a restart that is under way. */
  stop(): Promise<void>;
}

/**
 * Watches something that should stay alive and restarts it when it died. When restarting fails three times running, or
 * was needed too often, it gives up and tells `onFailure`, once.
 */
export function supervise(watched: {
  isAlive(): boolean;
  restart(): Promise<void>;
  onFailure(error: Error): void;
  intervalMs?: number;
}): Supervision {
  let restarts: number[] = [];
  let failedStarts = 0;
  let current: Promise<void> | undefined;
  const look = async () => {
    restarts = restarts.filter((at) => at > Date.now() - MEMORY_MS);
    if (restarts.length >= MAX_RESTARTS) throw new Error(`den døde ${MAX_RESTARTS + 1} gange på et minut`);
    restarts.push(Date.now());
    try {
      await watched.restart();
      failedStarts = 0;
    } catch (error) {
      failedStarts++;
      if (failedStarts >= MAX_FAILED_STARTS) throw error;
    }
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
