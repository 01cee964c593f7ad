import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeetingClaim } from "../../src/meetings/meeting-claim.ts";
import { resolveClaims } from "../../src/meetings/resolve-claims.ts";

const TITLES = ["Cykelsti ved Møllevej", "Budget for svømmehallen", "Ny skole i Vestbyen", "Støjkort for havnen"];

function claim(documentId: string, minute: number, more: Partial<MeetingClaim> = {}): MeetingClaim {
  const at = `2024-05-01T10:${String(minute).padStart(2, "0")}:00.000Z`;
  return {
    meetingId: "m",
    documentId,
    sha256: documentId,
    version: 1,
    kind: "minutes",
    arrivedAt: at,
    firstSeen: at,
    items: items(1, 2, 3, 4),
    removed: false,
    ...more,
  };
}

function items(...numbers: number[]) {
  return numbers.map((number) => ({ id: `m-${number}`, title: TITLES[number - 1] ?? "", routine: false }));
}

function shown(claims: readonly MeetingClaim[]) {
  return [...resolveClaims(claims)]
    .map(([id, { itemIds, suffix }]) => [id, [...itemIds].map((item) => item + suffix)])
    .sort();
}

const ALL = ["m-1", "m-2", "m-3", "m-4"];

describe("resolveClaims", () => {
  it("shows the minutes instead of the agenda, whichever came first", () => {
    const agenda = claim("aaaaaaaa1", 5, { kind: "agenda" });
    const minutes = claim("bbbbbbbb1", 1);
    expect(shown([agenda, minutes])).toEqual([
      ["aaaaaaaa1", []],
      ["bbbbbbbb1", ALL],
    ]);
  });

  it("shows corrected minutes instead of the first ones", () => {
    expect(shown([claim("aaaaaaaa1", 1), claim("bbbbbbbb1", 2)])).toEqual([
      ["aaaaaaaa1", []],
      ["bbbbbbbb1", ALL],
    ]);
  });

  it("lets the first of two equal files stay", () => {
    const placements = resolveClaims([claim("bbbbbbbb1", 1, { sha256: "x" }), claim("aaaaaaaa1", 2, { sha256: "x" })]);
    expect(placements.get("aaaaaaaa1")?.supersededBy).toBe("bbbbbbbb1");
  });

  it("shows an extract beside the whole minutes, item by item", () => {
    const extract = claim("bbbbbbbb1", 2, { items: items(3) });
    expect(shown([claim("aaaaaaaa1", 1), extract])).toEqual([
      ["aaaaaaaa1", ["m-1", "m-2", "m-4"]],
      ["bbbbbbbb1", ["m-3"]],
    ]);
  });

  it("drops an item that the corrected minutes no longer have", () => {
    const corrected = claim("bbbbbbbb1", 2, { items: items(1, 2, 4) });
    expect(shown([claim("aaaaaaaa1", 1), corrected])).toEqual([
      ["aaaaaaaa1", []],
      ["bbbbbbbb1", ["m-1", "m-2", "m-4"]],
    ]);
  });

  it("shows documents with one item each side by side", () => {
    const one = claim("aaaaaaaa1", 1, { items: items(1) });
    expect(shown([one, claim("bbbbbbbb1", 2, { items: items(2) })])).toEqual([
      ["aaaaaaaa1", ["m-1"]],
      ["bbbbbbbb1", ["m-2"]],
    ]);
  });

  it("gives another meeting with the same ids ids of its own", () => {
    const other = claim("bbbbbbbb1", 2, {
      items: [
        { id: "m-1", title: "Lukning af sygehus", routine: false },
        { id: "m-2", title: "Færgedrift", routine: false },
      ],
    });
    expect(shown([claim("aaaaaaaa1", 1), other])).toEqual([
      ["aaaaaaaa1", ALL],
      ["bbbbbbbb1", ["m-1-bbbbbbbb", "m-2-bbbbbbbb"]],
    ]);
  });

  it("does not take two meetings for one because both approve their agenda", () => {
    const approval = { id: "m-1", title: "Godkendelse af dagsorden", routine: true };
    const here = claim("aaaaaaaa1", 1, { items: [approval, ...items(2)] });
    const there = claim("bbbbbbbb1", 2, { items: [approval, { id: "m-2", title: "Færgedrift", routine: false }] });
    expect(resolveClaims([here, there]).get("bbbbbbbb1")?.suffix).toBe("-bbbbbbbb");
  });

  it("lets nothing that a removed document had replaced come back", () => {
    const titles = items(1, 2, 3, 4).map((item) => ({ ...item, title: "" }));
    const removed = claim("bbbbbbbb1", 2, { removed: true, items: titles });
    expect(shown([claim("aaaaaaaa1", 1), removed])).toEqual([
      ["aaaaaaaa1", []],
      ["bbbbbbbb1", []],
    ]);
    expect(shown([removed, claim("cccccccc1", 3)])).toEqual([
      ["bbbbbbbb1", []],
      ["cccccccc1", ALL],
    ]);
  });

  it("comes to the same answer in whatever order the claims are read, and never shows an id twice", () => {
    const someClaim = fc.record({
      n: fc.nat(9),
      minute: fc.nat(9),
      from: fc.nat(3),
      kind: fc.constantFrom("minutes", "agenda"),
    });
    fc.assert(
      fc.property(fc.uniqueArray(someClaim, { selector: ({ n }) => n, maxLength: 5 }), fc.nat(), (made, seed) => {
        const claims = made.map(({ n, minute, from, kind }) =>
          claim(`${n}`.repeat(9), minute, {
            kind: kind === "agenda" ? "agenda" : "minutes",
            items: items(from + 1, ((from + 1) % 4) + 1),
          }),
        );
        const turned = claims.map((_, index) => claims[(index + seed) % claims.length] as MeetingClaim);
        expect(shown(turned)).toEqual(shown(claims));
        const ids = shown(claims).flatMap(([, shownIds]) => shownIds as string[]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
