// Everything that must be green before a change is shared. One step at a time: services in tests want a core.
import { conclude, runCheck, runTests } from "./run-step.mjs";

const filters = process.argv.slice(2);
conclude([
  runCheck("Format and lint (biome)", "@biomejs/biome/bin/biome", ["check", "."]),
  runCheck("Types (tsc)", "typescript/bin/tsc", ["-b"]),
  runTests("Unit tests", "unit", filters),
  runTests("End to end, with real services", "e2e", filters),
]);
