import type { Outcome } from "../records/index.ts";
import { phrase } from "./phrase.ts";

/** A way to say what happened to an item. Patterns look at the main clause of one statement, lower case. */
export interface OutcomePhrase {
  readonly outcome: Outcome;
  readonly pattern: RegExp;
  /** Must be found, too. */
  readonly beside?: RegExp;
  /** `Anbefales` and `Indstilles godkendt` are no adoption. */
  readonly level?: "recommended" | "forwarded";
}

/** Tried in this order. Above each pattern stands a line it accepts and one it must refuse. */
export const outcomePhrases: readonly OutcomePhrase[] = [
  // `Intet.` `Ingen bemærkninger.` `Der var ikke noget under dette punkt.` – not `Ingen stemte imod.`
  {
    outcome: "none",
    pattern:
      /^(?:intet|ingen|ingenting|ingen bemærkninger|intet at (?:bemærke|referere|tilføje)|intet (?:til|under) (?:dette )?punktet?|ingen (?:punkter|emner|meddelelser|sager|kommentarer)|der var (?:intet|ikke noget|ingen(?: [a-zæøå]{3,20})?)(?: (?:til|under|at)(?: [a-zæøå]{3,20}){1,3})?|ikke behandlet|-)\.?$/,
  },
  // `Besluttede at udsætte punktet`, `Sagen udsættes` – not `udsatte borgere`
  {
    outcome: "postponed",
    pattern: phrase(
      String.raw`udsat(?! (?:borger|gruppe|bolig|fælles))|udsættes|udsætter (?:sagen|punktet|behandling\p{L}*|drøftelsen|beslutning\p{L}*)|udskydes|udskudt|udskød|at udsætte|at udskyde|udsatte (?:sagen|punktet|behandling\p{L}*|drøftelsen|beslutning\p{L}*|indstilling\p{L}*)|(?:punktet|sagen) genoptages`,
    ),
  },
  // `Sagen sendes tilbage til forvaltningen` – not `sendes til høring`
  {
    outcome: "returned",
    pattern: phrase(
      "sendes tilbage|sendes retur|sendt retur|sendt tilbage|sendte (?:sagen|punktet) tilbage|sende (?:sagen|punktet) tilbage|tilbagesendes|tilbagesendt|tilbagesendte|hjemvises|hjemvist|hjemviste|tilbagevises|tilbagevist|går tilbage til (?:forvaltningen|administrationen|udvalget)",
    ),
  },
  // `Punktet udgår.` `Sagen blev taget af dagsordenen` – not `udgåede varer`
  {
    outcome: "withdrawn",
    pattern: phrase(
      "udgår|udgik|udgået|bortfalder|bortfaldt|bortfaldet|af dagsordenen|trukket tilbage|trækkes tilbage|trak (?:sagen|forslaget|punktet) tilbage",
    ),
  },
  // `Ikke godkendt.` `Forslaget blev forkastet.` – not `uden at forkaste`
  {
    outcome: "rejected",
    pattern: phrase(
      "ikke (?:godkendt|tiltrådt|vedtaget|imødekommet|anbefalet|bevilget)|(?:kan|kunne) ikke (?:godkende|tiltræde|anbefale|imødekommes?|bevilges?|godkendes|tiltrædes|vedtages)|(?:godkendte|tiltrådte|vedtog|imødekom) ikke|forkastet|forkastede|forkastes|afvist|afviste|afvises|afslag|afslået|afslog|afslås|nedstemt|faldt(?= med|\\.|$)|imødekommes ikke|godkendes ikke",
    ),
  },
  // `Anbefales godkendt.` `Økonomiudvalget anbefaler over for Byrådet` – not `som det blev anbefalet i evalueringen`
  {
    outcome: "referred",
    level: "recommended",
    pattern: phrase(
      "anbefales|anbefaler|anbefalede|^anbefalet|(?:blev|er|blev herefter|blev enstemmigt) anbefalet|indstilles|indstillede|indstiller",
    ),
  },
  // `Godkendt.` `Tiltrådte indstillingen` – not `skal godkendes`
  {
    outcome: "approved",
    pattern: phrase(
      "godkendt|godkendte|tiltrådt|tiltrådte|tiltrædes|vedtaget|vedtog|bifaldt|bifaldes|imødekommet|imødekom|foretoges|foretaget|bevilget|bevilgede|bevilges|kunne tiltræde|tilsluttede sig|tilslutning til|kunne godkende|som indstillet|optaget på dagsordenen|fulgte indstillingen|følger indstillingen|indstillingen (?:blev |er )?fulgt|indstillingen (?:blev )?følges|indstillingen følges|konfirmeret",
    ),
  },
  // `Indstillingen godkendes.` – not `Planen skal godkendes af Byrådet`, `når den godkendes`
  {
    outcome: "approved",
    pattern:
      /^(?:(?!(?:skal|kan|bør|må|vil|kunne|skulle|ville|når|hvis|før|inden|at|der) )[^.;:])*?(?:godkendes|vedtages|imødekommes)(?![a-zæøå])/,
  },
  // `Chefforum besluttede at …` – not `træffes beslutninger`
  {
    outcome: "decided",
    pattern: phrase(
      "besluttede|(?:blev|er|har|at|var|blevet) (?:det )?besluttet|besluttet,? at|^besluttet|det besluttes|valgte|valgtes|vælges|der (?:søges|arbejdes videre med|vælges)|peger på|pegede på|udpegede|udpegedes|(?:blev|er|som [^.]{2,60}) (?:ny[et]* )?(?:valgt|udpeget)|^(?:valgt|udpeget)(?= blev|:)|enedes om|blev enige om|fastsatte|fastsættes til|prioriterede|nedsatte|traf (?:følgende )?(?:beslutning|afgørelse)|meddeles (?:tilladelse|dispensation|påbud|forbud)|tildeles|tildelte|ansættes|ansatte",
    ),
  },
  // `Fremsendes til Økonomiudvalget` – not `sendes til høring` or `udsendes`
  {
    outcome: "referred",
    level: "forwarded",
    pattern: phrase(
      "fremsendes|fremsendt|fremsendte|oversendes|oversendt|oversendte|(?<!der )henvises til|henvist til|henviste|overgår til|videresendes|videresendt|videresendte|sendes videre til|^indgår i (?:\\p{L}{1,20} ){0,2}budget\\p{L}*|(?:sendes|forelægges) (?:til |for )?(?:økonomiudvalget|byrådet|kommunalbestyrelsen|regionsrådet|fagudvalgene)",
    ),
  },
  // `Drøftet.` `Chefforum gennemgik status` – not `skal drøftes`
  {
    outcome: "discussed",
    pattern: phrase(
      "drøftede|drøftet|drøftedes|gennemgik|gennemgået|debatterede|debatteret|behandlede|evaluerede|evalueret|kom med (?:input|forslag|bemærkninger|kommentarer)|havde (?:\\p{L}{1,20} ){0,2}(?:drøftelse|temadrøftelse|dialog)|(?:^|der var (?:en )?)(?:\\p{L}+ )?drøftelse af|talte om|\\p{L}*drøftelsen (?:blev|er) (?:gennemført|holdt|afholdt)|blev (?:der )?talt om",
    ),
  },
  // `Taget til efterretning.` `tog status til orientering` – not `til orientering i Byrådet`
  {
    outcome: "noted",
    // `Sagen sendes til orientering i Byrådet` is no noting: something must be taken.
    beside: phrase("tog|taget|tages|toges|tager|^til|^efterretning|^orientering"),
    pattern: phrase(
      "til (?:efterretning|orientering|etterretning)|^(?:efterretning|orientering)\\.?$|^orientering(?:en)? (?:givet|gav)|ad notam|efterretning taget",
    ),
  },
  // `Kommunaldirektøren orienterede om …` – not `skal orientere`
  {
    outcome: "informed",
    pattern: phrase(
      "^næste møde|orienterede|redegjorde|informerede|fortalte|oplyste|meddelte|gav (?:en )?(?:kort |mundtlig )?(?:orientering|status|briefing)|(?:blev|blev der) orienteret|orienteret om|præsenterede|fremlagde|viste rundt|bød velkommen|besvarede|takkede|nævnte|berettede",
    ),
  },
];

/** Words that only minutes have: `Godkendt.` – not `Til godkendelse` */
export const verdictPattern = phrase(
  "godkendt|vedtaget|tiltrådt|drøftet|udsat|udskudt|udskydes|valgt|genvalgt|taget til efterretning|enstemmigt",
);

/** What follows an approval and changes it. Accepts `, idet …`, `med følgende bemærkninger`; refuses `med 12 stemmer`, `med ros`. */
export const riderPattern = phrase(
  "idet|dog|således at|under forudsætning af|på betingelse af|på vilkår af|forudsat|med undtagelse af|bortset fra|med (?:(?:den|det|de|en|et|følgende|disse|enkelte|visse|få|små|mindre|flere) ){0,2}(?:\\p{L}{1,20} ){0,2}(?:bemærkning|bemærkninger|kommentar|kommentarer|ændring|ændringer|ændringsforslag|tilføjelse|tilføjelser|rettelse|rettelser|præcisering|præciseringer|forbehold|tilretning|tilretninger|justering|justeringer|betingelse|betingelser|vilkår|forudsætning|tillæg|supplement|korrektion|korrektioner|opfordring|ønske|besked|tilkendegivelse|henstilling)",
);

/** Subjects of a vote on an amendment: its fall is not the item's. */
export const amendmentPattern = phrase(
  "(?:under)?ændringsforslag\\p{L}*|æf ?\\d{1,2}|modforslag\\p{L}*|mindretalsforslag\\p{L}*|mindretallets|alternativt forslag|forslaget fra (?:liste|venstre|socialdemokrat\\p{L}*|enhedslisten|konservative|radikale|dansk folkeparti|sf)",
);

/** Verbs of decisions in the present and in the past. */
export const presentToPast: Readonly<Record<string, string>> = {
  godkender: "godkendte",
  tiltræder: "tiltrådte",
  vedtager: "vedtog",
  beslutter: "besluttede",
  drøfter: "drøftede",
  tager: "tog",
  udsætter: "udsatte sagen",
  oversender: "oversendte",
  afviser: "afviste",
  følger: "fulgte",
  prioriterer: "prioriterede",
  vælger: "valgte",
  udpeger: "udpegede",
  peger: "pegede",
  imødekommer: "imødekom",
  bevilger: "bevilgede",
  afslår: "afslog",
  udskyder: "udsatte sagen",
  hjemviser: "hjemviste",
  videresender: "videresendte",
  orienterer: "orienterede",
  noterer: "tog til orientering",
};
