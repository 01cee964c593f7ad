import { TransientError } from "../../errors.ts";
import { childCode } from "./child-code.ts";
import type { SandboxLimits } from "./limits.ts";
import type { SandboxReply, SandboxRequest } from "./messages.ts";
import { type SandboxChild, startSandboxChild } from "./sandbox-child.ts";
import type { SandboxPowers } from "./spawn-child.ts";
import { createWaitingLine } from "./waiting-line.ts";

/** A fixed number of sandbox processes of one kind; each is started when it is first needed, kept, and replaced when spent. */
export interface ProcessPool {
  /** @throws ExtractionError, TransientError (see {@link SandboxChild}) */
  run(name: string, request: SandboxRequest, signal?: AbortSignal): Promise<SandboxReply>;
  /** Most resident memory that any of its processes had, in bytes. */
  peakBytes(): number;
  close(): Promise<void>;
}

/** Room for one process. */
interface Slot {
  child?: SandboxChild;
}

export function createProcessPool(size: number, limits: SandboxLimits, powers: SandboxPowers): ProcessPool {
  const queue = createWaitingLine<Slot>(Array.from({ length: size }, () => ({})));
  let closed = false;
  let peak = 0;

  async function readyChild(slot: Slot): Promise<SandboxChild> {
    if (slot.child?.usable()) return slot.child;
    await slot.child?.kill();
    slot.child = await startSandboxChild(await childCode(), limits, powers);
    return slot.child;
  }

  return {
    async run(name, request, signal) {
      const slot = await queue.take(signal);
      try {
        const child = await readyChild(slot);
        if (closed) throw poolClosed();
        return await child.run(name, request, signal);
      } finally {
        peak = Math.max(peak, slot.child?.peakBytes() ?? 0);
        if (closed) await slot.child?.kill();
        queue.giveBack(slot);
      }
    },
    peakBytes: () => peak,
    async close() {
      closed = true;
      await Promise.all(queue.close(poolClosed()).map((slot) => slot.child?.kill()));
      await queue.allBack();
    },
  };
}

function poolClosed(): TransientError {
  return new TransientError("sandbox-closed", "Læsningen blev stoppet; den går videre ved næste start.");
}
