// `referat …` from a checkout, also from one where nothing is installed yet.
import { setup } from "./setup.mjs";

setup();
await import("../packages/cli/bin/referat.mjs");
