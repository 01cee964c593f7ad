#!/usr/bin/env node
// Runs the TypeScript sources as they are: no build step. `tsx` strips the types, the `source` condition finds the packages.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const options = ["--conditions=source", "--import", import.meta.resolve("tsx")];
const child = spawn(process.execPath, [...options, main, ...process.argv.slice(2)], { stdio: "inherit" });
// The terminal sends Ctrl-C to both processes; a signal from elsewhere is passed on.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 128 : (code ?? 1)));
