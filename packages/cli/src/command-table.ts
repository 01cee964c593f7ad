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
    summary: "Start alt: tjenester, indlæsning, API og side, med eksempler på referater",
    load: async () => (await import("./commands/start.ts")).startCommand(),
  },
  {
    name: "serve",
    summary: "Start kun API og side",
    load: async () => (await import("./commands/serve.ts")).serveCommand(),
  },
  {
    name: "add",
    summary: "Tilføj referater (filer og mapper), og vent, til de kan søges",
    load: async () => (await import("./commands/add.ts")).addCommand(),
  },
  {
    name: "worker",
    summary: "Behandl dokumenter fra køen",
    load: async () => (await import("./commands/worker.ts")).workerCommand(),
  },
  {
    name: "extract",
    summary: "Vis, hvad der læses ud af et dokument",
    load: async () => (await import("./commands/extract.ts")).extractCommand(),
  },
  {
    name: "parse",
    summary: "Læs referater, og vis, hvad der blev fundet i dem",
    load: async () => (await import("./commands/parse.ts")).parseCommand(),
  },
  {
    name: "explain",
    summary: "Vis, hvad hver linje i et dokument blev læst som, og hvorfor",
    load: async () => (await import("./commands/explain.ts")).explainCommand(),
  },
  {
    name: "repair",
    summary: "Giv en tekst dens danske bogstaver igen",
    load: async () => (await import("./commands/repair.ts")).repairCommand(),
  },
  {
    name: "lexicon",
    summary: "Lær repair ordene i jeres egne referater",
    load: async () => (await import("./commands/lexicon.ts")).lexiconCommand(),
  },
  {
    name: "search",
    summary: "Find punkter, og hvad der blev besluttet",
    load: async () => (await import("./commands/search.ts")).searchCommand(),
  },
  {
    name: "case",
    summary: "Alt, hvad der er besluttet i én sag, ældste først",
    load: async () => (await import("./commands/case.ts")).caseCommand(),
  },
  {
    name: "keys",
    summary: "Nøgler til dem, der må se mere end åbne punkter",
    load: async () => (await import("./commands/keys.ts")).keysCommand(),
  },
  {
    name: "alerts",
    summary: "Giv besked om nyt i en søgning eller en sag",
    load: async () => (await import("./commands/alerts.ts")).alertsCommand(),
  },
  {
    name: "status",
    summary: "Vis dokumenter efter tilstand, kilder, kø og indeks",
    load: async () => (await import("./commands/status.ts")).statusCommand(),
  },
  {
    name: "failed",
    summary: "Vis dokumenter, der fejlede; prøv igen, eller opgiv dem",
    load: async () => (await import("./commands/failed.ts")).failedCommand(),
  },
  {
    name: "audit",
    summary: "Sammenlign arkiv og indeks, og ret, hvad der er forskelligt",
    load: async () => (await import("./commands/audit.ts")).auditCommand(),
  },
  {
    name: "reindex",
    summary: "Lav et nyt indeks ud fra arkivet, og sæt det ind",
    load: async () => (await import("./commands/reindex.ts")).reindexCommand(),
  },
  {
    name: "remove",
    summary: "Fjern et dokument for altid",
    load: async () => (await import("./commands/remove.ts")).removeCommand(),
  },
  {
    name: "diff",
    summary: "Vis, hvordan et punkt er ændret fra version til version",
    load: async () => (await import("./commands/diff.ts")).diffCommand(),
  },
  {
    name: "doctor",
    summary: "Undersøg Node, porte, tjenester, nøgler og disk, og sig, hvad der skal gøres",
    load: async () => (await import("./commands/doctor.ts")).doctorCommand(),
  },
];
