import { expect, it } from "vitest";
import { readApiConfig } from "../src/config.ts";

it("has usual values, and takes an empty variable for none", () => {
  const config = readApiConfig("/data", { REFERAT_RATE_LIMIT: "", REFERAT_PUBLIC_URL: "" });
  expect(config).toMatchObject({ rateLimit: 1200, trustProxy: false, keysFile: "/data/keys.json" });
});

it("names every variable that is wrong, in one sentence", () => {
  const wrong = { REFERAT_RATE_LIMIT: "mange", REFERAT_PUBLIC_URL: "javascript:alert(1)", REFERAT_TRUST_PROXY: "ja" };
  for (const name of Object.keys(wrong)) expect(() => readApiConfig("/data", wrong)).toThrow(name);
});
