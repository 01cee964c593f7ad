/** A field of the meeting that a label in the header names. */
export type HeaderField =
  | "body"
  | "date"
  | "time"
  | "endTime"
  | "location"
  | "present"
  | "apologies"
  | "municipality"
  | "kind"
  | "ignored";

/** Labels of the header, lower case, without colon. Danish and the Norwegian frame. */
export const headerLabels: readonly { readonly field: HeaderField; readonly labels: readonly string[] }[] = [
  { field: "body", labels: ["udvalg", "udvalget", "utvalg", "organ", "forum", "råd", "mødeforum", "nævn"] },
  {
    field: "date",
    labels: [
      "mødedato",
      "møtedato",
      "dato",
      "dato for møde",
      "den",
      "starttidspunkt",
      "start",
      "mødetidspunkt",
      "mødet afholdt",
      "afholdt",
      "dato og tid",
      "tid og sted",
      "dato/tid",
      "tid/sted",
      "mødedato og -tidspunkt",
    ],
  },
  { field: "time", labels: ["tid", "tidspunkt", "mødestart", "kl", "klokken", "mødetid", "starttid", "møtetid"] },
  {
    field: "endTime",
    labels: [
      "sluttidspunkt",
      "slut",
      "mødeslut",
      "sluttid",
      "mødet sluttede",
      "mødet hævet",
      "mødet slut",
      "møde slut",
      "mødets afslutning",
    ],
  },
  { field: "location", labels: ["mødested", "møtested", "sted", "lokale", "mødelokale", "lokation"] },
  {
    field: "present",
    labels: [
      "mødedeltagere",
      "deltagere",
      "deltager",
      "medlemmer",
      "til stede",
      "følgende var til stede",
      "følgende var mødt",
      "følgende medlemmer var til stede",
      "tilstede",
      "tilstedeværende",
      "fremmødte",
      "mødte",
      "til stede var",
      "deltog",
      "indkaldelse",
      "indkaldte",
      "mødt",
    ],
  },
  {
    field: "apologies",
    labels: [
      "afbud",
      "fraværende",
      "fravær",
      "forfall",
      "afbud fra",
      "fraværende med afbud",
      "ikke til stede",
      "ej til stede",
      "ej mødt",
      "ikke mødt",
    ],
  },
  { field: "municipality", labels: ["kommune"] },
  { field: "kind", labels: ["møde", "type", "mødetype", "dokumenttype", "dokument"] },
  {
    field: "ignored",
    labels: [
      "information",
      "bemærkninger",
      "referent",
      "mødeleder",
      "formand",
      "ordstyrer",
      "møde nr.",
      "mødenummer",
      "møde nr",
      "journalnr.",
      "sagsnr.",
      "næste møde",
      "sekretær",
      "udarbejdet af",
      "øvrige deltagere",
      "gæster",
      "hent som fil",
    ],
  },
];

/** Labels that need no colon: FirstAgenda prints `Mødedato Onsdag d. 24. maj 2023`. */
export const labelsWithoutColon: ReadonlySet<string> = new Set([
  "mødedato",
  "møtedato",
  "mødested",
  "møtested",
  "udvalg",
  "starttidspunkt",
  "sluttidspunkt",
  "mødedeltagere",
  "mødetidspunkt",
]);
