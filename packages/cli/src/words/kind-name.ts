import type { MinutesKind } from "@referat/parser/records";

const NAMES: Readonly<Record<MinutesKind, string>> = {
  minutes: "referat",
  agenda: "dagsorden",
  supplementaryAgenda: "tillægsdagsorden",
  supplementaryMinutes: "tillægsreferat",
  unknown: "ukendt slags",
};

/** What a document is, in the word people use. */
export function kindName(kind: MinutesKind): string {
  return NAMES[kind];
}
