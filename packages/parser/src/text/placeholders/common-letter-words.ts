import { KNOWN_SHORT_WORDS } from "./known-short-words.ts";

/**
 * How common a word with æ, ø or å is in Danish minutes, where more than one of the three letters makes a word:
 * `på` beats `pø`, `målet` beats `mælet`. Written by hand for the pairs of the dictionary; a word that is not here is rare.
 * Where two common words compete (`får`/`før`, `læse`/`løse`) both are here and `letter-context.ts` decides.
 */
const BY_COMMONNESS: readonly (readonly [count: number, words: string])[] = [
  [400, "på så få må gå får går gør gøre også både året når år møde mødet været måske således formål formålet løsning"],
  [
    200,
    "før løse løser løses løst løste måde møder møderne mødets mål målet målene råd læge læger lægen købe købt køb kørsel løsninger løsningen følge følgende række " +
      "børne ældre økonomi område lån én ét",
  ],
  [
    80,
    "måden løn årets årene års årlig årlige årligt måles måler målt måling mødes mødte møders nå nær nået lå bør død står slår " +
      "sætte sætter sæt køber købes køre kører køres kørt kørte kørende  løsningerne løsningens løbe løber " +
      "løb løbende løbet gård gården gårde gårdens glæde glæder grøn grønne grønt hånd hånden hård hårde hårdt høre hører høres hørt " +
      "gøres gået gående følger følges forstå forstået forår foråret forårets undgår udgør afgør afgøre afgøres afgørende " +
      "opgør opgøre opgøres bære bærer bæres bøger lære lærer læring læringen læse læser læses læst læste såvel måtte måtten øre " +
      "bøde bøder åben våben tømning tømningen tømme tømmes træde træder trædes tværs træ åbne råder nødvendig formåls årige " +
      "købet vær rådet rådets rådene rådhus rådhuset rådhusets øger øget øges øge føre fører føres ført førte målsætning målsætninger",
  ],
  [
    30,
    "ø øen øens øer øerne ål øl æg nås rød røde rødt råde råds rådes død døde døden dør døre døren dørene kår kær kære kød lær " +
      "læg læge lægen læger lægerne lægens lærings læringen lås låse låses låst løs løse løs læs låne lånes låner lånet lånene låns lånte løns " +
      "tør tørt tøve tøver våd våde væg væggen vægge væk sår båd båden både både bådene bål vår særlig udgår udgøre udgøres udgøres " +
      "omgår omgøre overgår overgør foregår indgår indgå udløse udløses udløst udløser afløse afløses afløst afløser aflæse aflæses " +
      "aflæst aflæsning aflæsninger afløsning aflåse aflåses aflåst opløse opløses opløst opløsning oplæsning læsning læsere læseren " +
      "læserne indløse indløses indlæse udlæse måder mærke mærker mærkes mærket mærkning mørke mørkt tænde tænder tændes tråd tråden træd " +
      "træer nød nøder søde sæde sæder føle føles føler skøn skønnet skåne skære skæres skåret skær skål støder stæder bølge bølger " +
      "brænde brændes brænd brønd brønde brønden brændsel dråbe dråber dræn dræne flåde fløde glædes hår hær hæren høns køen køer " +
      "kåre kåret købers køberen løbes løbene lækker målende målere målte målets måls påse påses påset råb råbe rør røre rører røret " +
      "såede sået såret tåge tårn tårnet tønde tønder tåle tålt udkåret uløst uløste ærlig ærligt ærlige vågen våge væsen dåb ånd " +
      "ændre ænder ører ørene strå gær gåde håne øde årer tømmer tømrer hørende forhør forhøre afhøre afhøring afhøringer skånsom " +
      "skånsomt forkælet forkølet påkøre påkørt påkørsel udkørende ørerne åen åens åerne å åer gæst nål nåle ulæselig " +
      "uløselig hæk parlør indkørsel forsøg forsøget forelå foreslå nære blåne blære spåner mødt forløb åse året",
  ],
  [10, KNOWN_SHORT_WORDS],
  [
    3,
    "skår ægs øls ås dåd øg åg bær høg tå tær tår køl kål lår løg møg råge røg røgen ræv sø søen låge lågen pæl pæle øve skæl snæver",
  ],
];

/** Commonness of each word; the highest of its entries. */
export const COMMON_LETTER_WORDS: ReadonlyMap<string, number> = new Map(
  [...BY_COMMONNESS].reverse().flatMap(([count, words]) => words.split(" ").map((word) => [word, count] as const)),
);
