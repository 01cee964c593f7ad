import type { MinutesKind } from "../records/index.ts";

/** Words that say what a document is, longest first where one holds another. Lower case. */
export const documentKinds: readonly { readonly word: string; readonly kind: MinutesKind }[] = [
  { word: "tillægsdagsorden", kind: "supplementaryAgenda" },
  { word: "tilleggssakliste", kind: "supplementaryAgenda" },
  { word: "tillægsreferat", kind: "supplementaryMinutes" },
  { word: "tillæg til referat", kind: "supplementaryMinutes" },
  { word: "tillæg til dagsorden", kind: "supplementaryAgenda" },
  { word: "beslutningsreferat", kind: "minutes" },
  { word: "beslutningsprotokol", kind: "minutes" },
  { word: "forhandlingsprotokol", kind: "minutes" },
  { word: "mødereferat", kind: "minutes" },
  { word: "protokol", kind: "minutes" },
  { word: "møteprotokoll", kind: "minutes" },
  { word: "referat", kind: "minutes" },
  { word: "beslutninger", kind: "minutes" },
  { word: "dagsorden", kind: "agenda" },
  { word: "mødeindkaldelse", kind: "agenda" },
  { word: "saksliste", kind: "agenda" },
];
