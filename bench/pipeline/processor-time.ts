import { readdirSync, readFileSync } from "node:fs";

/** Seconds of processor time by program: ours, the processes that read documents, the engine, the queue's store. */
export type ProcessorTime = Readonly<Record<"ours" | "readers" | "engine" | "queue", number>>;

/** Linux counts in hundredths of a second. */
const TICKS_PER_SECOND = 100;
const PROGRAMS: Readonly<Record<string, keyof ProcessorTime>> = {
  node: "readers",
  meilisearch: "engine",
  postgres: "queue",
  "redis-server": "queue",
};

/** What this process and all that it has started have used so far, those that have ended included. Linux only. */
export function processorTime(): ProcessorTime {
  const processes = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []));
  const family = new Set([process.pid]);
  // Parents have smaller numbers than their children nearly always; a second look finds the rest.
  for (let look = 0; look < 2; look++) for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  const sums = { ours: 0, readers: 0, engine: 0, queue: 0 };
  for (const { pid, program, seconds } of processes) {
    const who = pid === process.pid ? "ours" : PROGRAMS[program];
    if (family.has(pid) && who) sums[who] += seconds;
  }
  return sums;
}

/** What was used between two looks. */
export function timeBetween(before: ProcessorTime, after: ProcessorTime): ProcessorTime {
  const { ours, readers, engine, queue } = before;
  return {
    ours: after.ours - ours,
    readers: after.readers - readers,
    engine: after.engine - engine,
    queue: after.queue - queue,
  };
}

export const totalOf = (time: ProcessorTime): number => time.ours + time.readers + time.engine + time.queue;

/** `/proc/PID/stat`: number, (program), state, parent … and from the 14th field on user, system, and both of ended children. */
function readProcess(pid: number) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    const program = line.slice(line.indexOf("(") + 1, line.lastIndexOf(")"));
    const seconds = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
    return [{ pid, program, parent: Number(fields[1]), seconds }];
  } catch {
    return []; // ended meanwhile
  }
}
