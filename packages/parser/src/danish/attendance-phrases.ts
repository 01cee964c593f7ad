import { phrase } from "./phrase.ts";

/** Labels before names of those who are away: `Afbud: N.N.` Lower case. */
export const absentLabels: readonly string[] = [
  "afbud",
  "afbud fra",
  "fraværende",
  "fraværende med afbud",
  "fraværende uden afbud",
  "ikke til stede",
  "forfall",
  "fravær",
  "ikke mødt",
  "ej mødt",
  "ej til stede",
  "deltog ikke",
  "mødte ikke",
];

/** What is said behind a name of somebody away. Accepts `var fraværende`, `deltog ikke`; refuses `deltog i stedet`. */
export const absentPredicate = phrase(
  "var (?:ikke til stede|fraværende|forhindret)|er fraværende|er ikke til stede|havde (?:meldt |sendt )?afbud|har meldt afbud|meldte afbud|sendte afbud|deltog ikke|deltager ikke|deltog hverken|udeblev|medvirkede ikke|mødte ikke|forlod mødet|fraværende",
);

/** Says that somebody may not take part. Accepts `erklærede sig inhabil`; refuses `habilitet`. */
export const disqualifiedPattern = phrase(
  "inhabil|inhabile|inhabilitet|ugild|ugilde|deltog ikke i (?:behandlingen|sagens behandling|drøftelsen|beslutningen)(?: af (?:punktet|sagen))?, (?:da|fordi|idet) (?:han|hun|de|vedkommende)",
);

/** Says that somebody disagrees. Accepts `tog forbehold`, `kan ikke tiltræde`; refuses `med 18 stemmer imod 4`. */
export const dissentPattern = phrase(
  "(?:tog|tager|tog et|har taget) forbehold|(?:kan|kunne) ikke (?:tiltræde|anbefale|godkende|støtte|medvirke til|stemme for|tilslutte sig)|stemte (?:i)?mod|(?<!\\d )stemmer (?:i)?mod|ønsker ikke at (?:godkende|tiltræde|støtte|anbefale)|mindretalsudtalelse|protokolbemærkning|protokollatbemærkning|afgav følgende|begærer sagen|begærede sagen|(?<!følgende |der )undlod at stemme(?! ?(?::|\\.?$))|undlader at stemme|(?:tilført|tilføjet|ført|føres|indført)(?: til| i)? (?:\\p{L}+ )?\\p{L}*(?:protokol|protokols|protokollen|referatet)|^et mindretal|stemte hverken(?! for eller i?mod stemte)|er imod|var imod|tiltræder ikke|tiltrådte ikke|imod stemte(?! ?:| \\d)",
);

/** Says something of how the meeting went, not of the matter. Accepts `mødte som stedfortræder`; refuses `Mødet blev drøftet`. */
export const procedurePattern = phrase(
  "stedfortræder|deltog i stedet|suppleant for|kom til stede|forlod lokalet|forlod mødet|tiltrådte mødet|mødet (?:blev )?(?:hævet|slut|sluttede)|sat til afstemning|sattes (?:særskilt )?under afstemning|deltog under punktet|stillede (?:et |følgende )?ændringsforslag|afstemningen faldt|for stemte|imod stemte",
);
