/** Subjects of invented items; number and meeting make each title one of a kind. */
const SUBJECTS = ["Skolevej", "Cykelsti", "Plejehjem", "Svømmehal", "Lokalplan", "Bibliotek", "Vandværk", "Ungdomsklub"];
const ITEMS_PER_MEETING = 4;

export interface InventedMinutes {
  readonly name: string;
  readonly text: string;
  /** How many agenda items a reader finds in it. */
  readonly items: number;
}

/** Minutes of the `n`th meeting of an invented committee: one a day, so that no two are of the same meeting. */
export function inventedMinutes(n: number): InventedMinutes {
  const date = new Date(Date.UTC(2015, 0, 1) + n * 86_400_000);
  const items = Array.from({ length: ITEMS_PER_MEETING }, (_, index) => itemText(n, index + 1));
  const text = [
    "Referat",
    "Teknikudvalget",
    `Mødedato: ${date.toLocaleDateString("da-DK", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" }).replaceAll(".", "-")}`,
    "Mødetidspunkt: 15:00 - 17:00",
    "Mødested: Mødelokale 2, Rådhuset",
    "",
    ...items,
  ].join("\n");
  return { name: `referat-${String(n).padStart(4, "0")}.txt`, text, items: ITEMS_PER_MEETING };
}

function itemText(meeting: number, number: number): string {
  const subject = SUBJECTS[(meeting + number) % SUBJECTS.length] ?? "Sag";
  return [
    `${number}. ${subject} nr. ${meeting}-${number}`,
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
