import type { Command } from "commander";

/** One command: the sentence `referat --help` shows, and where its code is. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command of `referat`, in the order people meet them. */
export const commandTable: readonly CommandEntry[] = [
  {
    name: "start",
    summary: "Start services, worker, API and page, with sample minutes",
    load: async () => (await import("./commands/start.ts")).startCommand(),
  },
  {
    name: "serve",
    summary: "Serve API and page only",
    load: async () => (await import("./commands/serve.ts")).serveCommand(),
  },
  {
    name: "add",
    summary: "Add minutes (files and folders) and wait until they can be searched",
    load: async () => (await import("./commands/add.ts")).addCommand(),
  },
  {
    name: "worker",
    summary: "Process documents from the queue until stopped",
    load: async () => (await import("./commands/worker.ts")).workerCommand(),
  },
  {
    name: "extract",
    summary: "Show what the extractor sees in a document",
    load: async () => (await import("./commands/extract.ts")).extractCommand(),
  },
  {
    name: "parse",
    summary: "Read minutes into records and print them",
    load: async () => (await import("./commands/parse.ts")).parseCommand(),
  },
  {
    name: "explain",
    summary: "Show what each line of a document was taken for, and why",
    load: async () => (await import("./commands/explain.ts")).explainCommand(),
  },
  {
    name: "repair",
    summary: "Give a text its Danish letters back",
    load: async () => (await import("./commands/repair.ts")).repairCommand(),
  },
  {
    name: "lexicon",
    summary: "Teach repair the words of your own minutes",
    load: async () => (await import("./commands/lexicon.ts")).lexiconCommand(),
  },
  {
    name: "search",
    summary: "Find agenda items and what was decided",
    load: async () => (await import("./commands/search.ts")).searchCommand(),
  },
  {
    name: "case",
    summary: "Everything decided on one journal number, oldest first",
    load: async () => (await import("./commands/case.ts")).caseCommand(),
  },
  {
    name: "keys",
    summary: "Keys for those who may see more than open items",
    load: async () => (await import("./commands/keys.ts")).keysCommand(),
  },
  {
    name: "alerts",
    summary: "Tell people what is new on a search or a case",
    load: async () => (await import("./commands/alerts.ts")).alertsCommand(),
  },
  {
    name: "status",
    summary: "Show documents by state, sources, queue and index",
    load: async () => (await import("./commands/status.ts")).statusCommand(),
  },
  {
    name: "failed",
    summary: "List documents that failed; try again or discard",
    load: async () => (await import("./commands/failed.ts")).failedCommand(),
  },
  {
    name: "audit",
    summary: "Compare archive and index, and mend what differs",
    load: async () => (await import("./commands/audit.ts")).auditCommand(),
  },
  {
    name: "reindex",
    summary: "Make a fresh index from the archive and swap it in",
    load: async () => (await import("./commands/reindex.ts")).reindexCommand(),
  },
  {
    name: "remove",
    summary: "Take a document down for good",
    load: async () => (await import("./commands/remove.ts")).removeCommand(),
  },
  {
    name: "diff",
    summary: "Show how an agenda item changed from version to version",
    load: async () => (await import("./commands/diff.ts")).diffCommand(),
  },
  {
    name: "doctor",
    summary: "Check Node, ports, services, keys and disk, and say what to do",
    load: async () => (await import("./commands/doctor.ts")).doctorCommand(),
  },
];
