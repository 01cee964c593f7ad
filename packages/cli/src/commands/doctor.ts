import { existsSync, statSync } from "node:fs";
import { readIngestConfig } from "@referat/ingest";
import { readApiConfig } from "@referat/search-api";
import { inspectServices, masterKeyFile } from "@referat/services";
import { Command } from "commander";
import { readCliConfig } from "../config.ts";
import { portUse } from "../port-use.ts";
import { counted } from "../words/counted.ts";

const NAMES = {
  node: "Node",
  configuration: "Indstillinger",
  port: "Port",
  keys: "Nøgler",
  search: "Søgemaskine",
  queue: "Kø",
  disk: "Disk",
} as const;

/** One thing that was looked at. `problem` stops Referat from running; its text says what to do. */
interface Finding {
  readonly name: keyof typeof NAMES;
  readonly state: "ok" | "problem";
  readonly text: string;
}

const OLDEST_NODE = [20, 19] as const;

/** `referat doctor`: looks at everything Referat needs, changes nothing, and says what to do. */
export function doctorCommand(): Command {
  return new Command("doctor")
    .description("Undersøg Node, porte, tjenester, nøgler og disk, og sig, hvad der skal gøres")
    .option("--json", "skriv fundene som JSON")
    .addHelpText("after", "\nEksempler:\n  referat doctor\n  PORT=8081 referat doctor --json")
    .action(async (options: { json?: boolean }) => {
      const findings = await examine();
      process.stdout.write(options.json ? `${JSON.stringify({ findings }, null, 2)}\n` : asText(findings));
      if (findings.some(({ state }) => state === "problem")) process.exitCode = 1;
    });
}

async function examine(): Promise<Finding[]> {
  const configured = configuration();
  if ("problem" in configured)
    return [examineNode(), { name: "configuration", state: "problem", text: configured.problem }];
  const { cli, ingest } = configured;
  const services = await inspectServices(ingest);
  const keyFiles = [masterKeyFile(ingest.dataDirectory), readApiConfig(ingest.dataDirectory).keysFile];
  return [
    examineNode(),
    { name: "configuration", state: "ok", text: `Data i ${ingest.dataDirectory}, indbakke ${ingest.inboxDirectory}` },
    await examinePort(cli.host, cli.port),
    examineKeys(keyFiles.filter(existsSync)),
    ...services.map(({ name, state, text }): Finding => ({ name, state: state === "broken" ? "problem" : "ok", text })),
  ];
}

function configuration() {
  try {
    return { cli: readCliConfig(), ingest: readIngestConfig() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function examineNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  if (!isOld) return { name: "node", state: "ok", text: `Node ${process.versions.node}` };
  return {
    name: "node",
    state: "problem",
    text: `Node ${process.versions.node} er for gammel: installer ${OLDEST_NODE.join(".")} eller nyere.`,
  };
}

async function examinePort(host: string, port: number): Promise<Finding> {
  const use = await portUse(host, port);
  if (use === "free") return { name: "port", state: "ok", text: `Port ${port} på ${host} er ledig.` };
  if (use === "referat") return { name: "port", state: "ok", text: `Referat svarer på http://${host}:${port}` };
  return { name: "port", state: "problem", text: use };
}

/** Keys are for their owner's eyes; Windows has no such modes. */
function examineKeys(files: readonly string[]): Finding {
  const open = process.platform === "win32" ? undefined : files.find((file) => (statSync(file).mode & 0o077) !== 0);
  if (open === undefined)
    return {
      name: "keys",
      state: "ok",
      text: `Kun deres ejer kan læse dem (${counted(files.length, "fil", "filer")})`,
    };
  return { name: "keys", state: "problem", text: `Andre kan læse ${open}: kør  chmod 600 ${open}` };
}

function asText(findings: readonly Finding[]): string {
  return findings
    .map(({ name, state, text }) => `${state === "ok" ? "ok     " : "PROBLEM"}  ${NAMES[name].padEnd(13)}  ${text}\n`)
    .join("");
}
