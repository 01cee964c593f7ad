/**
 * Aborts when this process is told to stop: Ctrl-C, SIGTERM, the end of the terminal, or the end of the launcher
 * (`bin/referat.mjs`). Later signals change nothing: what is under way is being stopped already.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  process.once("disconnect", stop);
  // Listening to the life line must not keep a command alive that has done its work.
  process.channel?.unref();
  return controller.signal;
}

/** Waits until the signal aborts. */
export async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
