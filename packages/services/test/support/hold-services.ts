// A process that holds the services of the data directory it is told, until it is killed or gets SIGTERM.
import { startServices } from "../../src/start-services.ts";

const services = await startServices({ dataDirectory: process.argv[2] ?? "" });
// Nothing else keeps the process: without it, it would end as soon as its connections do.
const alive = setInterval(() => {}, 60_000);
process.once("SIGTERM", () => {
  clearInterval(alive);
  void services.stop();
});
process.stdout.write(`${JSON.stringify(services.meili)}\n`);
