import type { Command, Option } from "commander";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "Brug:",
  "Arguments:": "Argumenter:",
  "Options:": "Valg:",
  "Commands:": "Kommandoer:",
};

/** What Commander says of wrong usage, and the same in Danish. A sentence that is not here stays English. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/unknown option '([^']*)'/, "valget $1 findes ikke"],
  [/unknown command '([^']*)'/, "kommandoen $1 findes ikke"],
  [/missing required argument '([^']*)'/, "<$1> mangler"],
  [/option '([^']*)' argument missing/, "valget $1 mangler sin værdi"],
  [/required option '([^']*)' not specified/, "valget $1 skal være med"],
  [/option '([^']*)' cannot be used with option '([^']*)'/, "valget $1 kan ikke bruges sammen med $2"],
  [
    /too many arguments(?: for '[^']*')?\. Expected (\d+) arguments? but got (\d+)\./,
    "der er skrevet $2 argumenter, hvor der skal være $1",
  ],
  [/option '([^']*)' argument '([^']*)' is invalid\./, "“$2” kan ikke bruges til valget $1."],
  [/Allowed choices are (.*)\./, "Der kan vælges mellem $1."],
  [/Did you mean one of (.*)\?/, "Mente du en af disse: $1?"],
  [/Did you mean (.*)\?/, "Mente du $1?"],
  [/^error: /, "fejl: "],
];

/** Has a command and those below it show their help, and tell of wrong usage, in Danish. Returns the command. */
export function speakDanish(command: Command): Command {
  for (const child of command.commands) speakDanish(child);
  if (command.commands.length > 0) command.helpCommand("help [kommando]", "vis hjælp til en kommando");
  return command
    .helpOption("-h, --help", "vis denne hjælp")
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: inDanish,
      styleSubcommandTerm: inDanish,
      optionDescription,
    })
    .configureOutput({ outputError: (text, write) => write(usageError(text)) });
}

function usageError(text: string): string {
  return SENTENCES.reduce((said, [pattern, danish]) => said.replace(pattern, danish), text);
}

function inDanish(usage: string): string {
  return usage.replace("[options]", "[valg]").replace("[command]", "[kommando]");
}

function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const notes = [
    ...(argChoices ? [argChoices.join(", ")] : []),
    ...(typeof defaultValue === "string" ? [`ellers ${defaultValue}`] : []),
  ];
  return notes.length > 0 ? `${description} (${notes.join("; ")})` : description;
}
