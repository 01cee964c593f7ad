// The long tests: real services and workers, killed again and again. Minutes, not seconds.
import { conclude, runTests } from "./run-step.mjs";

conclude([runTests("Faults: kill -9, outages, bad documents", "faults", process.argv.slice(2))]);
