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
export const headerLabels: Readonly<Record<HeaderField, readonly string[]>> = {
  body: ["udvalg", "udvalget", "utvalg", "organ", "forum", "råd", "mødeforum", "nævn", "for"],
  date: [
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
  ],
  time: ["tid", "tidspunkt", "mødestart", "kl", "klokken", "mødetid", "starttid", "møtetid"],
  endTime: ["sluttidspunkt", "slut", "mødeslut", "sluttid", "mødet sluttede", "mødet hævet", "mødet slut"],
  location: ["mødested", "møtested", "sted", "lokale", "mødelokale"],
  present: [
    "mødedeltagere",
    "deltagere",
    "deltager",
    "medlemmer",
    "til stede",
    "tilstede",
    "tilstedeværende",
    "fremmødte",
    "mødte",
    "til stede var",
    "deltog",
    "indkaldelse",
    "indkaldte",
    "til stede fra udvalget",
  ],
  apologies: [
    "afbud",
    "fraværende",
    "fravær",
    "forfall",
    "afbud fra",
    "fraværende med afbud",
    "ikke til stede",
    "ej mødt",
    "ikke mødt",
  ],
  municipality: ["kommune"],
  kind: ["møde", "type", "mødetype", "dokumenttype", "dokument"],
  ignored: [
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
  ],
};

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
