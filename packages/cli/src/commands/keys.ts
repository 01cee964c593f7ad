import { readIngestConfig } from "@referat/ingest";
import { FileKeyStore, readApiConfig, type StoredKey } from "@referat/search-api";
import { Visibility } from "@referat/search-index";
import { Command, Option } from "commander";

/** `referat keys …`: who may see internal and closed items. The secret is shown once; only its hash is kept. */
export function keysCommand(): Command {
  return new Command("keys")
    .description("Nøgler til dem, der må se mere end åbne punkter")
    .addCommand(createKeyCommand())
    .addCommand(listKeysCommand())
    .addCommand(revokeKeyCommand())
    .addHelpText("after", '\nEksempler:\n  referat keys create --scope internal "Sekretariatet"\n  referat keys list');
}

function createKeyCommand(): Command {
  return new Command("create")
    .description("Lav en nøgle, og vis dens hemmelighed én gang")
    .argument("<navn>", "hvis nøgle det er")
    .addOption(new Option("--scope <adgang>", "hvad den åbner for").choices(Visibility.options).makeOptionMandatory())
    .option("--json", "skriv navn, adgang og hemmelighed som JSON")
    .addHelpText("after", '\nEksempel:\n  referat keys create --scope internal "Sekretariatet"')
    .action((name: string, options: { scope: string; json?: boolean }) => {
      const scope = Visibility.parse(options.scope);
      const secret = openKeys().create(name, scope, new Date());
      process.stdout.write(options.json ? `${JSON.stringify({ name, scope, secret })}\n` : `${secret}\n`);
      process.stderr.write("Gem den nu: den kan ikke vises igen. Brug den som: Authorization: Bearer <nøgle>\n");
    });
}

function listKeysCommand(): Command {
  return new Command("list")
    .description("Alle nøglers navn, adgang og alder, aldrig deres hemmelighed")
    .option("--json", "skriv som JSON")
    .addHelpText("after", "\nEksempel:\n  referat keys list --json")
    .action((options: { json?: boolean }) => {
      const keys = openKeys().list();
      const shown = keys.map(({ name, scope, createdAt, revokedAt }) => ({ name, scope, createdAt, revokedAt }));
      process.stdout.write(options.json ? `${JSON.stringify({ keys: shown }, null, 2)}\n` : keys.map(keyLine).join(""));
      if (keys.length === 0) process.stderr.write("Der er ingen nøgler.\n");
    });
}

function revokeKeyCommand(): Command {
  return new Command("revoke")
    .description("Luk en nøgle; den afvises fra næste forespørgsel")
    .argument("<navn>", "hvis nøgle det er")
    .addHelpText("after", '\nEksempel:\n  referat keys revoke "Sekretariatet"')
    .action((name: string) => {
      if (!openKeys().revoke(name, new Date()))
        throw new Error(`Der er ingen nøgle "${name}" i brug. Se: referat keys list`);
      process.stderr.write(`Nøglen "${name}" er lukket.\n`);
    });
}

function openKeys(): FileKeyStore {
  return new FileKeyStore(readApiConfig(readIngestConfig().dataDirectory).keysFile);
}

function keyLine({ name, scope, createdAt, revokedAt }: StoredKey): string {
  const end = revokedAt === null ? "" : `, lukket ${revokedAt.slice(0, 10)}`;
  return `${name}  ${scope}  fra ${createdAt.slice(0, 10)}${end}\n`;
}
