import { readIngestConfig } from "@referat/ingest";
import { FileKeyStore, readApiConfig, type StoredKey } from "@referat/search-api";
import { Visibility } from "@referat/search-index";
import { Command, Option } from "commander";

/** `referat keys …`: who may see internal and closed items. The secret is shown once; only its hash is kept. */
export function keysCommand(): Command {
  return new Command("keys")
    .description("Keys for those who may see more than open items")
    .addCommand(createKeyCommand())
    .addCommand(listKeysCommand())
    .addCommand(revokeKeyCommand())
    .addHelpText("after", '\nExamples:\n  referat keys create --scope internal "Sekretariatet"\n  referat keys list');
}

function createKeyCommand(): Command {
  return new Command("create")
    .description("Make a key and print its secret, once")
    .argument("<name>", "whose key it is")
    .addOption(new Option("--scope <scope>", "what it opens").choices(Visibility.options).makeOptionMandatory())
    .option("--json", "print name, scope and secret as JSON")
    .addHelpText("after", '\nExample:\n  referat keys create --scope internal "Sekretariatet"')
    .action((name: string, options: { scope: string; json?: boolean }) => {
      const scope = Visibility.parse(options.scope);
      const secret = openKeys().create(name, scope, new Date());
      process.stdout.write(options.json ? `${JSON.stringify({ name, scope, secret })}\n` : `${secret}\n`);
      process.stderr.write("Keep it now: it cannot be shown again. Use it as: Authorization: Bearer <key>\n");
    });
}

function listKeysCommand(): Command {
  return new Command("list")
    .description("Names, scopes and ages of all keys, never their secrets")
    .option("--json", "print as JSON")
    .addHelpText("after", "\nExample:\n  referat keys list --json")
    .action((options: { json?: boolean }) => {
      const keys = openKeys().list();
      const shown = keys.map(({ name, scope, createdAt, revokedAt }) => ({ name, scope, createdAt, revokedAt }));
      process.stdout.write(options.json ? `${JSON.stringify({ keys: shown }, null, 2)}\n` : keys.map(keyLine).join(""));
      if (keys.length === 0) process.stderr.write("There are no keys.\n");
    });
}

function revokeKeyCommand(): Command {
  return new Command("revoke")
    .description("End a key; it is refused from the next request on")
    .argument("<name>", "whose key it is")
    .addHelpText("after", '\nExample:\n  referat keys revoke "Sekretariatet"')
    .action((name: string) => {
      if (!openKeys().revoke(name, new Date()))
        throw new Error(`There is no key "${name}" in use. See: referat keys list`);
      process.stderr.write(`The key "${name}" is revoked.\n`);
    });
}

function openKeys(): FileKeyStore {
  return new FileKeyStore(readApiConfig(readIngestConfig().dataDirectory).keysFile);
}

function keyLine({ name, scope, createdAt, revokedAt }: StoredKey): string {
  const end = revokedAt === null ? "" : `, revoked ${revokedAt.slice(0, 10)}`;
  return `${name}  ${scope}  created ${createdAt.slice(0, 10)}${end}\n`;
}
