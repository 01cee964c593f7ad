import { expect, test } from "vitest";
import { readCliConfig } from "../src/config.ts";

test("without any variable it is the machine's own address and port 8080, with samples", () => {
  expect(readCliConfig({})).toEqual({ host: "127.0.0.1", port: 8080, samples: "on" });
});

test("an empty variable counts as absent", () => {
  expect(readCliConfig({ PORT: "", HOST: "", REFERAT_SAMPLES: "" }).port).toBe(8080);
});

test.each([
  [{ PORT: "http" }, "PORT"],
  [{ PORT: "70000" }, "PORT"],
  [{ REFERAT_SAMPLES: "maybe" }, "REFERAT_SAMPLES"],
])("%o is refused by name", (env, name) => expect(() => readCliConfig(env)).toThrow(name));
