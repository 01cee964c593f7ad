import { describe, expect, it } from "vitest";
import { itemVisibility, maySee, type Visibility, visibilityFilter } from "../src/visibility.ts";

describe("itemVisibility", () => {
  it.each([
    ["open", "open", "open"],
    ["open", "internal", "internal"],
    ["open", "closed", "closed"],
    ["closed", "open", "closed"],
    ["closed", "internal", "closed"],
  ] as const)("item %s from a source that is %s is %s", (item, source, expected) => {
    expect(itemVisibility(item, source)).toBe(expected);
  });

  it("is closed when either side is unknown", () => {
    expect(itemVisibility(undefined, "open")).toBe("closed");
    expect(itemVisibility("open", null)).toBe("closed");
    expect(itemVisibility("open", "public" as Visibility)).toBe("closed");
  });
});

describe("visibilityFilter", () => {
  it("lists what a scope may see", () => {
    expect(visibilityFilter("open")).toBe("visibility IN [open]");
    expect(visibilityFilter("internal")).toBe("visibility IN [open, internal]");
    expect(visibilityFilter("closed")).toBe("visibility IN [open, internal, closed]");
  });

  it("shows an unknown scope only what is open", () => {
    expect(visibilityFilter("everything" as Visibility)).toBe("visibility IN [open]");
    expect(maySee("everything" as Visibility, "internal")).toBe(false);
  });
});
