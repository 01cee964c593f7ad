import { describe, expect, it } from "vitest";
import { readDictionary } from "../scripts/read-dictionary.ts";
import { FormFlags } from "../src/form-flags.ts";

const AFF = [
  "SFX 2 Y 2",
  "SFX 2 0 n/34 e",
  "SFX 2 0 en/34 [^e]",
  "SFX 29 Y 1",
  "SFX 29 0 s/32,35,36 .",
  "SFX 39 Y 1",
  "SFX 39 0 0/35,34 .",
].join("\n");
const DIC = ["3", "fritid/2,29,39", "møde/2,39", "grim/6", "to ord"].join("\n");

describe("readDictionary", () => {
  const forms = readDictionary(AFF, DIC);

  it("inflects by the rules whose condition fits", () => {
    expect(forms.get("møden")).toBe(FormFlags.word | FormFlags.end);
    expect(forms.has("mødeen")).toBe(false);
  });

  it("keeps apart what stands alone and what only begins a compound", () => {
    expect(forms.get("fritids")).toBe(FormFlags.begin | FormFlags.joint);
  });

  it("leaves out forbidden words and entries of several words", () => {
    expect(forms.has("grim")).toBe(false);
    expect([...forms.keys()].some((form) => form.includes(" "))).toBe(false);
  });
});
