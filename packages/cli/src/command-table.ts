import type { Command } from "commander";

/** One command: the sentence `referat --help` shows, and where its code is. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command of `referat`, in the order people meet them. */
export const commandTable: readonly CommandEntry[] = [
  // { name: "parse", summary: "Read minutes into records", load: async () => (await import("./commands/parse.ts")).parseCommand() },
];
