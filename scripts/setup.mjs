// Installs what is missing, with nothing but Node and npm on the machine. Does nothing, at once, when all is there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { argv, exit, platform, stderr, versions } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const marker = `${root}node_modules/.referat-setup`;
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** Leaves `node_modules` as the lockfile says, or ends the process with one sentence that says why it cannot. */
export function setup() {
  const needed = manifest.engines.node.replace(">=", "");
  if (isOlder(versions.node, needed)) {
    fail(
      `Referat kræver Node ${needed} eller nyere, og dette er ${versions.node}: installer en nyere fra https://nodejs.org`,
    );
  }
  const wanted = wantedState();
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  stderr.write("Installerer pakker (kun denne ene gang, nogle sekunder) …\n");
  install();
  writeFileSync(marker, wanted);
}

/** What an installation depends on: the lockfile, and the platform that its binaries are for. */
function wantedState() {
  const lockfile = createHash("sha256")
    .update(readFileSync(`${root}pnpm-lock.yaml`))
    .digest("hex");
  return `${lockfile} ${platform} ${process.arch}\n`;
}

function install() {
  const pnpm = ["--yes", manifest.packageManager, "install", "--frozen-lockfile", "--reporter=append-only"];
  // All of it to stderr: stdout belongs to the answer of the command that is run afterwards.
  const run = spawnSync("npx", pnpm, { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: platform === "win32" });
  if (run.status === 0) return;
  stderr.write(`${run.stdout ?? ""}${run.stderr ?? ""}`);
  fail(
    `Pakkerne kunne ikke installeres (${run.error?.message ?? `kode ${run.status}`}): se ovenfor, undersøg forbindelsen til pakkeregistret og den ledige plads på disken, og prøv igen.`,
  );
}

function isOlder(version, needed) {
  const [a, b] = [version, needed].map((text) => text.split(".").map(Number));
  return a[0] !== b[0] ? a[0] < b[0] : a[1] < b[1];
}

function fail(sentence) {
  stderr.write(`${sentence}\n`);
  exit(1);
}

if (import.meta.url === pathToFileURL(argv[1]).href) setup();
