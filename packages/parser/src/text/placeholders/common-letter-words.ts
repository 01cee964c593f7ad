/**
 * How common a word with æ, ø or å is in Danish minutes, where more than one of the three letters makes a word:
 * `på` beats `pø`, `målet` beats `mælet`. Written by hand for the pairs of the dictionary; a word that is not here is rare.
 * Where two common words compete (`får`/`før`, `læse`/`løse`) both are here and `letter-context.ts` decides.
 */
const BY_COMMONNESS: readonly (readonly [count: number, words: string])[] = [
  [
    400,
    "på så år få må gå når før får går gør året også både måde møde mødet været måske således formål formålet løsning",
  ],
  [
    80,
    "må lån løn råd mål årets årene års årlig årlige årligt målene måles måls måder møder mødes nå nær nået lå bør død døde " +
      "stå står slår sætte sætter sæt køb købe købes køre kører kørt kørsel løse løses løst løsninger løsningen løsningerne " +
      "løbe løber løb gård gården gårde glæde glæder grøn hånd hånden hård hårde hårdt høre hører høres hørt gøre gøres følge " +
      "følger følges følgende forstår forstået forår foråret forårets undgår udgør afgør afgøre afgøres afgørende opgør opgøres " +
      "opgøre bære bærer bæres bøger lære lærer læring læser læse læst læses såvel måtte måtten øre ære både bøde bøder åben våben " +
      "tømning tømme tømmes træde træder trædes tværs træ række åbne råder nødvendig sådan formåls årige træk købet værd vær",
  ],
  [
    15,
    "å ø åen øen øens åens øer ål øl æg nås rød røde rødt råde råds rådes rådet død dør døre døren dørene kår kær kære kød lær lår " +
      "læg læge lægen læger lægerne låge lås låse låses låst løs løse løst læs låne lånes lånet lånene lånte tør tørt tøve " +
      "våd våde væg væggen vægge væk sår båd båden bål håb håndtere vår sær særlig udgår udgøre opgøre omgår omgøre overgår overgør " +
      "foregår indgår indgå udløse udløses udløst udløser afløse afløses afløst afløser aflæse aflæses aflæst aflæsning " +
      "afløsning opløse opløses opløst opløsning oplæsning læsning læsere læseren indløse indløses indlæse udlæse " +
      "mærke mærkes mærket mærkning mørke mørkt tænde tænder tændes tråd træd træer nød nøder søde sæde sæder føle føles føler " +
      "skøn skåne skære skåret skår skål spøge stær støder stæder bølge brænde brændes brænd brønd brønde brønden brændsel " +
      "dråbe dråber dræn dræne flåde fløde glædes hår høj hæren høns køen køer kåre kåret købers køber køberen løbende løbes " +
      "læbe lækker nåde nådig nødig unødig unødige unødigt måler målende målere måling målte nåle nål påse påset påses råb råbe " +
      "rør røre rører røret sål sæl såede såede såret sæbe tåge tårn tårnet tønde tønder tøver tåle tålt udkåret uløst uløste " +
      "årlighed ærlig ærligt ærlige våger vågen væsen væsener vælge dåb dåben åres ånd ånder ændre ænder ører ørene " +
      "spår spåner strå skræmt sømænd såmænd forlås forsæde frås gær gæld gæst gåde gåder håne hån øde åre årer rådne rådner " +
      "råd råbt tåbe tømmer hørende forhør forhøre afhøre afhøring afhøringer vandløse hørtes skånsom skånsomt forkælet forkølet " +
      "forløse forløb forløst bækken forråd bøger bøn bæger hæve døv dæk nævn sønder særlige påkør påkøre påkørt påkørsel " +
      "drøn bås fører førte føre fårets lægens skærer gængs spørge måned",
  ],
  [
    3,
    "ægs øls ås dåd øg åg bær hæk høg tå tær tår køl kål lår løg møg råge røg røgen ræv såes sø søen pæl pæle vælte våge øve ærter",
  ],
];

/** Commonness of each word; the highest of its entries. */
export const COMMON_LETTER_WORDS: ReadonlyMap<string, number> = new Map(
  [...BY_COMMONNESS].reverse().flatMap(([count, words]) => words.split(" ").map((word) => [word, count] as const)),
);
