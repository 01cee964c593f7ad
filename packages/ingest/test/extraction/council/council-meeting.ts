/** One item of the invented council meeting: what a reader of its PDF must find again. */
export interface CouncilItem {
  readonly title: string;
  readonly caseNumber: string;
  /** Headings with their paragraphs and clauses, in the order in which they are printed; none of them is "Bilag". */
  readonly sections: readonly (readonly [heading: string, lines: readonly string[]])[];
  readonly attachments: readonly string[];
  /** Printed without any heading, as the product does for closed items. */
  readonly closed: boolean;
}

/** Title, what it is about, attachments beyond the agenda's own. */
const cases: readonly (readonly [title: string, about: string, attachments: number])[] = [
  ["Godkendelse af dagsordenen", "dagsordenen", 0],
  ["Budgetforslag for 2026 og overslagsårene 2027-2029 (1. behandling)", "budgetforslaget", 6],
  [
    "Svar på forslag fra Enhedslisten om gratis parkering for beboere i kommunale P-huse i Nordhavnen",
    "parkering i P-huse",
    3,
  ],
  [
    "Forslag til lokalplan 1184, Boliger og erhverv ved Havnegade, og tillæg nr. 41 til kommuneplanen",
    "lokalplanen",
    7,
  ],
  ["Cykelsti langs Skovvejen (anlægsbevilling)", "cykelstien", 3],
  [
    "Endelig vedtagelse af støjhandlingsplan og svar på de høringssvar, der er indkommet i perioden",
    "støjhandlingsplanen",
    5,
  ],
  [
    "Helhedsplan for Solbakkeparken, herunder nedrivning af tre blokke og opførelse af rækkehuse til seniorer",
    "helhedsplanen",
    6,
  ],
  ["Ny daginstitution i Vesterlund", "daginstitutionen", 4],
  [
    "Klimahandlingsplanens delmål for transport, og hvordan drifts- og anlægsbudgetterne skal bidrage til dem",
    "klimahandlingsplanen",
    4,
  ],
  ["Kvalitetsrapport for folkeskolen 2024", "kvalitetsrapporten", 5],
  ["Årsberetning 2024 fra borgerrådgiveren", "årsberetningen", 1],
  [
    "Indkøbspolitik og principper for kommunens aftaler med socialøkonomiske virksomheder i perioden 2026-2030",
    "indkøbspolitikken",
    2,
  ],
  ["Renovering af svømmehallen i Kolt, etape 2", "svømmehallen", 3],
  [
    "Forslag fra Radikale Venstre om en ordning, hvor unge ledige kan få et pædagogisk introduktionsforløb",
    "introduktionsforløbet",
    2,
  ],
  ["Takster for affald 2026", "taksterne", 3],
  [
    "Ændring af vedtægten for Kulturhuset Møllen og valg af to medlemmer til dets bestyrelse for resten af valgperioden",
    "vedtægten",
    3,
  ],
  ["Ansøgning om kommunegaranti fra Ærøvejens Vandværk", "kommunegarantien", 2],
  [
    "Ældreboliger ved Åparken: anvisning, venteliste og huslejeniveau efter ombygningen af de 48 eksisterende boliger",
    "ældreboligerne",
    4,
  ],
  ["Mødeplan for byrådet 2026", "mødeplanen", 1],
  ["Orientering fra borgmesteren", "orienteringen", 1],
  ["Lukket: Salg af areal ved Industrivej", "salget", 1],
];

const names = [
  "Notat om",
  "Høringssvar vedrørende",
  "Økonomisk oversigt over",
  "Sammenfattende redegørelse for",
  "Tidsplan for",
  "Kortbilag til",
  "Referat af borgermøde om",
];

/** 21 items with 66 attachments, of a council that does not exist. */
export const councilItems: readonly CouncilItem[] = cases.map(([title, about, count], index) => {
  const closed = title.startsWith("Lukket:");
  return {
    title,
    caseNumber: `EMN-2025-${String(1043 + 17 * index).padStart(6, "0")}`,
    sections: closed ? [] : sectionsOf(about, index),
    attachments: closed ? [] : attachmentsOf(about, index === 0 ? 1 : count, index),
    closed,
  };
});

/** What the council decided on a closed item. */
export const closedDecision = "Byrådet godkendte indstillingen.";

function sectionsOf(about: string, index: number): CouncilItem["sections"] {
  const decision = [
    `Byrådet vedtog indstillingen om ${about} med 24 stemmer mod 7.`,
    "Liberal Alliances byrådsgruppe kunne ikke tiltræde indstillingens beslutningspunkt 2, fordi gruppen ønsker udgiften finansieret inden for rammen.",
  ];
  const summary = [
    `Forvaltningen har udarbejdet et forslag om ${about}. Forslaget har været drøftet med brugerne, med naboerne og med de råd, der rådgiver byrådet, og deres bemærkninger er indarbejdet, hvor det har kunnet lade sig gøre inden for den økonomiske ramme.`,
    "Udgiften er på 4,2 mio. kr. i 2026 og på 1,1 mio. kr. i hvert af de følgende år.",
  ];
  const points = [
    "Det indstilles:",
    `At 1) forslaget om ${about} godkendes, og at forvaltningen offentliggør det på kommunens hjemmeside senest fire uger efter mødet.`,
    "At 2) der gives en tillægsbevilling på 4,2 mio. kr., finansieret af de likvide midler.",
    "At 3) byrådet får en status på arbejdet inden udgangen af 2026.",
  ];
  const background = [
    `Byrådet besluttede den 12. marts 2025, at ${about} skulle undersøges nærmere. Undersøgelsen viser, at der er et behov, som de nuværende drifts- og anlægsrammer ikke dækker, og at behovet vokser i takt med befolkningen i de nye bydele mod syd og vest. Forvaltningen anbefaler derfor en løsning i to etaper.`,
    "Løsningen lever op til KB-målsætningerne og følger it-sikkerhedspolitikken.",
  ];
  const history = [
    "Udvalg: Teknisk Udvalg",
    "Dato: 11-08-2025",
    `Punktnummer: ${index + 1}`,
    "Udvalget anbefaler indstillingen.",
  ];
  if (index === 0) return [["Beslutninger", ["Dagsordenen blev godkendt."]]];
  if (index % 3 === 0)
    return [
      ["Beslutninger", decision],
      ["Resume", summary],
      ["Beslutningspunkter", points],
    ];
  if (index % 3 === 1)
    return [
      ["Beslutninger", decision],
      ["Resume", summary],
      ["Beslutningspunkter", points],
      ["Baggrund", background],
      ["Sagsforløb", history],
    ];
  return [
    ["Beslutninger", decision],
    ["Resume", summary],
    ["Beslutningspunkter", points],
    ["Økonomi", background],
  ];
}

function attachmentsOf(about: string, count: number, index: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `${names[(index + at) % names.length]} ${about}`;
    if (at === 2)
      return `Bilag ${at + 1}: ${name}, revideret efter høringen og sammenskrevet med forvaltningens bemærkninger til de enkelte svar`;
    return at === 4 ? `${name}.pdf` : `Bilag ${at + 1}: ${name}`;
  });
}
