// A process that holds the services of the data directory it is told, until it is killed or gets SIGTERM.
import { startServices } from "../../src/start-services.ts";

const services = await startServices({ dataDirectory: process.argv[2] ?? "" });
process.stdout.write(`${JSON.stringify(services.meili)}\n`);
process.once("SIGTERM", () => void services.stop());
setInterval(() => {}, 60_000).unref();
await new Promise((resolve) => process.once("SIGTERM", resolve));
