import { readFile } from "node:fs/promises";

/** Resident memory of a process in bytes; undefined when it is gone or the system does not tell (only Linux does). */
export async function residentMemory(pid: number): Promise<number | undefined> {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
