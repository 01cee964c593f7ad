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
];

/** What is said behind a name of somebody away. Accepts `var fraværende`, `deltog ikke`; refuses `deltog i stedet`. */
export const absentPredicate =
  /(?: \([^)]{1,30}\))? (?:var (?:ikke til stede|fraværende)|er fraværende|havde (?:meldt |sendt )?afbud|har meldt afbud|meldte afbud|deltog ikke|deltager ikke|deltog hverken|udeblev|var ikke til stede|forlod mødet|medvirkede ikke|var forhindret|mødte ikke)/u;

/** Says that somebody may not take part. Accepts `erklærede sig inhabil`; refuses `habilitet`. */
export const disqualifiedPattern = /(?<!\p{L})(?:inhabil|inhabile|inhabilitet|ugild|ugilde)(?!\p{L})/u;

/** Says that somebody disagrees. Accepts `tog forbehold`, `kan ikke tiltræde`; refuses `Der blev taget forbehold i aftalen`. */
export const dissentPattern =
  /(?<!\p{L})(?:(?:tog|tager|tog et|har taget) forbehold|(?:kan|kunne) ikke (?:tiltræde|anbefale|godkende|støtte|medvirke til|stemme for)|stemte (?:i)?mod|(?<!\d )stemmer (?:i)?mod|ønsker ikke at (?:godkende|tiltræde|støtte)|ønskede (?:følgende )?(?:ført|tilført|indført|at få ført|bemærkning)|mindretalsudtalelse|protokolbemærkning|protokollatbemærkning|afgav følgende|begærer sagen|begærede sagen|(?<!følgende )undlod at stemme(?! ?:)|undlader at stemme|(?:følgende|ønskede|bemærkning) (?:bemærkning )?(?:tilført|ført til) (?:beslutnings)?(?:protokollen|referatet)|stemte hverken|er imod|var imod)(?!\p{L})/iu;

/** Says something of how the meeting went, not of the matter. Accepts `mødte som stedfortræder`. */
export const procedurePattern =
  /(?<!\p{L})(?:stedfortræder|deltog i stedet|suppleant for|kom til stede|forlod lokalet|forlod mødet|tiltrådte mødet|mødet (?:blev )?(?:hævet|slut|sluttede)|sat til afstemning|sattes (?:særskilt )?under afstemning|deltog under punktet|stillede (?:et |følgende )?ændringsforslag)(?!\p{L})/iu;
