// measure-engine.ts ENGINE FOLDER [PART/PARTS]: reads every PDF of the folder (or every second one: 0/2, 1/2) once with one
// engine and prints pages, seconds and peak memory.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { engines } from "./engines.ts";

const [name = "", folder = "", share = "0/1"] = process.argv.slice(2);
const engine = await engines[name]?.();
if (!engine) throw new Error(`no engine "${name}"`);

const [part = 0, parts = 1] = share.split("/").map(Number);
const files = (await readdir(folder)).filter((_, index) => index % parts === part);
const paths = files.map((file) => join(folder, file));
for (const path of paths.slice(0, 2)) await engine(path); // so that loading does not count
const start = performance.now();
const cpuBefore = process.cpuUsage();
let pages = 0;
for (const path of paths) pages += await engine(path);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const cpuSeconds = (user + system) / 1_000_000;
console.log(JSON.stringify({ pages, seconds, cpuSeconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
