// Minutes made of parts, for measuring speed: as long, as varied and as dull as the real ones.

const subjects = [
  "Anlægsbevilling til renovering af svømmehallen",
  "Ny struktur for hjemmeplejens distrikter",
  "Opfølgning på målplaner og brændende platforme",
  "Frigivelse af midler til cykelsti ved Åbrinken",
  "Høring om kvalitetsstandarder på ældreområdet",
];

const paragraphs = [
  "Forvaltningen har siden foråret arbejdet med at kortlægge behovet. Der er holdt møder med brugere, pårørende og medarbejdere, og erfaringerne er samlet i et notat, som er vedlagt sagen som bilag. Udgiften er beregnet til 1,4 mio. kr. i 2025 og 0,9 mio. kr. i de følgende år.",
  "Det drejer sig om følgende forhold:\n\n1. adgang for kørestole ved hovedindgangen\n2. ventilation i omklædningsrummene\n3. belysning på stien fra parkeringspladsen",
  "Sagen har været drøftet i handicaprådet den 14. maj 2024, som bakker op om forslaget og peger på, at tilgængeligheden skal tænkes ind fra start. Økonomiudvalget blev orienteret den 4. juni 2024.",
];

const decisions = [
  "Godkendt.",
  "Udvalget tog orienteringen til efterretning.",
  "Godkendt med bemærkning om, at der gives status i oktober 2024.",
  "Punktet er udsat til den 9. oktober 2024.",
  "Udvalget drøftede punktet og besluttede, at der udarbejdes et nyt forslag inden den 1. november 2024.",
];

/** One meeting of a committee with `count` items, as plain text in the layout most municipalities use. */
export function generateMeeting(count: number): string {
  const titles = Array.from({ length: count }, (_, index) => pick(subjects, index));
  const contents = titles.map((title, index) => `${title}.....\t${index + 3}`);
  const head = [
    "REFERAT Teknik- og Fritidsudvalget d. 11-09-2024",
    "Mødedato Onsdag d. 11. september 2024 kl. 16:00",
    "Mødested Mødelokale 3",
    "Indholdsfortegnelse",
    contents.join("\n"),
  ];
  return `${[...head, ...titles.map(item)].join("\n\n")}\n\n`;
}

function item(title: string, index: number): string {
  return [
    `Punkt ${index + 1}: ${title}`,
    `04.04.00-G01-${index + 11}-24`,
    "Anledning",
    `Udvalget skal tage stilling til sagen om ${title.toLowerCase()}.`,
    "Sagsfremstilling",
    ...Array.from({ length: 4 }, (_, offset) => pick(paragraphs, index + offset)),
    "Indstilling",
    "Direktøren for Teknik og Fritid indstiller,",
    "1. at forslaget godkendes\n2. at udgiften afholdes af de afsatte midler.",
    "Beslutning",
    pick(decisions, index),
    "Bilag",
    `Notat om ${title.toLowerCase()}`,
    "Oversigt over økonomi",
  ].join("\n\n");
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}
