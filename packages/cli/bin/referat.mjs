#!/usr/bin/env node
// Runs the TypeScript sources as they are: no build step. `tsx` strips the types, the `source` condition finds the packages.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PARENT_CHECK_MS = 1_000;

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const options = ["--conditions=source", "--import", import.meta.resolve("tsx")];
// The channel is a life line: when this process is killed it closes, and a server at the other end stops itself.
const stdio = ["inherit", "inherit", "inherit", "ipc"];
const child = spawn(process.execPath, [...options, main, ...process.argv.slice(2)], { stdio });
// The terminal sends Ctrl-C to both processes; a signal from elsewhere is passed on.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
// A killed `npm start` cannot pass anything on: that its place was taken by another parent is all that can be seen of it.
if (process.env.npm_lifecycle_event) {
  const atStart = ancestors();
  setInterval(() => ancestors() === atStart || child.kill("SIGTERM"), PARENT_CHECK_MS).unref();
}
child.on("exit", (code, signal) => process.exit(signal ? 128 : (code ?? 1)));

/** Our parent, and its parent: npm puts a shell between itself and us. Where there is no /proc, the parent must do. */
function ancestors() {
  try {
    return `${process.ppid} ${readFileSync(`/proc/${process.ppid}/stat`, "utf8").split(") ")[1].split(" ")[1]}`;
  } catch {
    return `${process.ppid}`;
  }
}
