/** A fixed number of things that are lent out one at a time; who finds none free waits in line. */
export interface WaitingLine<Thing> {
  /** @throws what the signal was aborted with, or what the line was closed with. */
  take(signal?: AbortSignal): Promise<Thing>;
  giveBack(thing: Thing): void;
  /** Refuses everybody who waits or comes later; gives all things, lent or not. */
  close(reason: Error): readonly Thing[];
  /** Resolves when nothing is lent out any more. */
  allBack(): Promise<void>;
}

interface Waiting<Thing> {
  readonly give: (thing: Thing) => void;
  readonly refuse: (reason: unknown) => void;
}

export function createWaitingLine<Thing>(things: readonly Thing[]): WaitingLine<Thing> {
  const free = [...things];
  const waiting: Waiting<Thing>[] = [];
  let closedWith: Error | undefined;
  let whenAllBack: (() => void) | undefined;

  function wait(signal: AbortSignal | undefined): Promise<Thing> {
    return new Promise((give, refuse) => {
      const entry = { give, refuse };
      waiting.push(entry);
      signal?.addEventListener("abort", () => {
        const at = waiting.indexOf(entry);
        if (at >= 0) waiting.splice(at, 1);
        refuse(signal.reason); // without effect when the turn has come already
      });
    });
  }

  return {
    async take(signal) {
      if (closedWith) throw closedWith;
      signal?.throwIfAborted();
      return free.pop() ?? wait(signal);
    },
    giveBack(thing) {
      const next = waiting.shift();
      if (next) next.give(thing);
      else free.push(thing);
      if (free.length === things.length) whenAllBack?.();
    },
    close(reason) {
      closedWith = reason;
      for (const entry of waiting.splice(0)) entry.refuse(reason);
      return things;
    },
    allBack() {
      if (free.length === things.length) return Promise.resolve();
      return new Promise((resolve) => {
        whenAllBack = resolve;
      });
    },
  };
}
