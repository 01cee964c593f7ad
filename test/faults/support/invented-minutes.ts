/** Subjects of invented items; number and meeting make each title one of a kind. */
const SUBJECTS = [
  "Skolevej",
  "Cykelsti",
  "Plejehjem",
  "Svømmehal",
  "Lokalplan",
  "Bibliotek",
  "Vandværk",
  "Ungdomsklub",
];
const NUMBERS = [1, 2, 3, 4];

export interface InventedMinutes {
  readonly name: string;
  readonly text: string;
  /** Titles of the agenda items in it. */
  readonly titles: readonly string[];
}

/** Minutes of the `n`th meeting of an invented committee: one a day, so that no two are of the same meeting. */
export function inventedMinutes(n: number): InventedMinutes {
  const date = new Date(Date.UTC(2015, 0, 1) + n * 86_400_000);
  const items = NUMBERS.map((number) => itemText(n, number));
  const text = [
    "Referat",
    "Teknikudvalget",
    `Mødedato: ${date.toLocaleDateString("da-DK", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" }).replaceAll(".", "-")}`,
    "Mødetidspunkt: 15:00 - 17:00",
    "Mødested: Mødelokale 2, Rådhuset",
    "",
    ...items,
  ].join("\n");
  return { name: `referat-${String(n).padStart(4, "0")}.txt`, text, titles: NUMBERS.map((number) => title(n, number)) };
}

const subjectOf = (meeting: number, number: number) => SUBJECTS[(meeting + number) % SUBJECTS.length] ?? "Sag";
const title = (meeting: number, number: number) => `${subjectOf(meeting, number)} nr. ${meeting}-${number}`;

function itemText(meeting: number, number: number): string {
  const subject = subjectOf(meeting, number);
  return [
    `${number}. ${title(meeting, number)}`,
    "",
    "Sagsfremstilling",
    "",
    `Forvaltningen har set på ${subject.toLowerCase()} nr. ${meeting}-${number} og redegør her for, hvad der kan gøres, og hvad det koster.`,
    "",
    "Indstilling",
    "",
    `Direktøren for Teknik og Miljø indstiller, at forslaget om ${subject.toLowerCase()} godkendes.`,
    "",
    "Beslutning",
    "",
    number % 2 === 0 ? "Godkendt." : "Udsat til næste møde.",
    "",
  ].join("\n");
}
