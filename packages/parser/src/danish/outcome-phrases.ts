import type { Outcome } from "../records/index.ts";

/** A way to say what happened to an item. Patterns look at one statement's main clause, lower case. */
export interface OutcomePhrase {
  readonly outcome: Outcome;
  /** A line it accepts and one it must refuse stand beside each. */
  readonly pattern: RegExp;
  /** `Anbefales` and `Indstilles godkendt` are no adoption. */
  readonly level?: "recommended" | "forwarded";
}

/** Tried in this order; the first that fits gives the statement its outcome. */
export const outcomePhrases: readonly OutcomePhrase[] = [
  // `Intet.` `Ingen bemærkninger.` – not `Ingen stemte imod.`
  {
    outcome: "none",
    pattern:
      /^(?:intet|ingen|ingenting|ingen bemærkninger|intet at bemærke|intet til dette punkt|ingen punkter|-|ingen emner|ingen meddelelser|der var intet(?: til punktet)?|ikke behandlet)\.?$/,
  },
  // `Besluttede at udsætte punktet`, `Sagen udsættes` – not `udsatte borgere`
  {
    outcome: "postponed",
    pattern:
      /(?<!\p{L})(?:udsat(?: til| på)?(?=$|[ .,])(?! (?:borger|gruppe))|udsættes|udsat(?=\.)|(?:besluttede|vedtog|valgte|enedes om)(?:,)? at udsætte|udsatte (?:sagen|punktet|behandling|drøftelsen|beslutning|indstilling)|(?:punktet|sagen) genoptages)/u,
  },
  // `Sagen sendes tilbage til forvaltningen` – not `sendes til høring`
  {
    outcome: "returned",
    pattern:
      /(?<!\p{L})(?:sendes tilbage|sendt tilbage|sendte (?:sagen|punktet) tilbage|tilbagesendes|tilbagesendt|hjemvises|hjemvist|hjemviste|sende (?:sagen|punktet) tilbage|tilbagevises|tilbagevist)(?!\p{L})/u,
  },
  // `Punktet udgår.` – not `udgåede varer`
  {
    outcome: "withdrawn",
    pattern:
      /(?<!\p{L})(?:udgår|udgik|udgået|bortfalder|bortfaldt|bortfaldet|taget af dagsordenen|tages af dagsordenen|trukket tilbage|trækkes tilbage|tages af)(?!\p{L})/u,
  },
  // `Ikke godkendt.` `Forslaget blev forkastet.` – not `uden at forkaste`
  {
    outcome: "rejected",
    pattern:
      /(?<!\p{L})(?:kan ikke (?:godkende|tiltræde|imødekomme)|ikke (?:godkendt|tiltrådt|vedtaget|imødekommet|anbefalet)|kunne ikke (?:godkende|tiltræde|anbefale|imødekomme)|(?:godkendte|tiltrådte|vedtog|imødekom) ikke|forkastet|forkastede|forkastes|afvist|afviste|afvises|afslag|afslået|afslog|afslås|blev nedstemt|nedstemt|faldt med)(?!\p{L})/u,
  },
  // `Anbefales godkendt.` `Økonomiudvalget anbefaler over for Byrådet` – not `som anbefalet i evalueringen`
  {
    outcome: "referred",
    level: "recommended",
    pattern:
      /(?<!\p{L})(?:anbefales|anbefaler|anbefalede|^anbefalet|blev anbefalet|indstilles|indstillede|indstilles godkendt|indstiller)(?!\p{L})/u,
  },
  // `Godkendt.` `Tiltrådte indstillingen` – not `skal godkendes`
  {
    outcome: "approved",
    pattern:
      /(?<!\p{L})(?:godkendt|godkendte|tiltrådt|tiltrådte|tiltrædes|vedtaget|vedtog|bifaldt|bifaldes|imødekommet|foretoges|foretaget|bevilget|bevilgede|kunne tiltræde|tilsluttede sig|tilslutning til|kunne godkende|godtkendt|som indstillet)(?!\p{L})/u,
  },
  // `Chefforum besluttede at …` – not `træffes beslutninger`
  {
    outcome: "decided",
    pattern:
      /(?<!\p{L})(?:besluttede|(?:blev|er|har|at|var) (?:det )?besluttet|besluttet,? at|^besluttet|valgte|udpegede|udpeget|valgt(?=$|[ .,:])|enedes om|der var enighed om|fastsatte|fastsættes|prioriterede|nedsatte|blev enig)(?!\p{L})/u,
  },
  // `Fremsendes til Økonomiudvalget` – not `sendes til høring` or `udsendes`
  {
    outcome: "referred",
    level: "forwarded",
    pattern:
      /(?<!\p{L})(?:fremsendes|fremsendt|fremsendte|oversendes|oversendt|oversendte|henvises til|henvist til|henviste|overgår til|videresendes|videresendt|sendes videre til|forelægges|sendes til (?:økonomiudvalget|byrådet|kommunalbestyrelsen))(?!\p{L})/u,
  },
  // `Drøftet.` `Chefforum gennemgik status` – not `skal drøftes`
  {
    outcome: "discussed",
    pattern:
      /(?<!\p{L})(?:drøftede|drøftet|gennemgik|gennemgået|debatterede|debatteret|behandlede|evaluerede|kom med (?:input|forslag|bemærkninger|kommentarer)|havde (?:en )?(?:drøftelse|temadrøftelse)|drøftelse af|behandlet|afholdt)(?!\p{L})/u,
  },
  // `Taget til efterretning.` `tog status til orientering` – not `til orientering i Byrådet`
  {
    outcome: "noted",
    pattern:
      /(?:(?<!\p{L})(?:tog|taget|tages|toges)(?!\p{L}).{0,300}?til (?:efterretning|orientering)|^(?:til )?(?:efterretning|orientering)\.?$|^orientering (?:givet|gav)|^orientering taget|taget ad notam|tog ad notam)/u,
  },
  // `Kommunaldirektøren orienterede om …` – not `skal orientere`
  {
    outcome: "informed",
    pattern:
      /(?<!\p{L})(?:orienterede|redegjorde|informerede|fortalte|oplyste|meddelte|gav (?:en )?(?:orientering|status)|blev orienteret|orienteret om|præsenterede|fremlagde|viste rundt|bød velkommen)(?!\p{L})/u,
  },
];

/** What follows an approval and changes it. Accepts `, idet …`, `med følgende bemærkninger`; refuses `med 12 stemmer`, `med ros`. */
export const riderPattern =
  /(?<!\p{L})(?:idet|dog(?!\p{L})|således at|under forudsætning af|på betingelse af|forudsat|med undtagelse af|bortset fra|med tilføjelse|med (?:den |det |de |en |et |følgende |disse |enkelte |visse |få |små |mindre |flere |række )*(?:\p{L}+ )?(?:bemærkning|bemærkninger|kommentar|kommentarer|ændring|ændringer|ændringsforslag|tilføjelse|tilføjelser|rettelse|rettelser|præcisering|præciseringer|forbehold|tilretning|tilretninger|justering|justeringer|betingelse|vilkår|forudsætning|tillæg|supplement|korrektion|korrektioner|opfordring|ønske|besked))/iu;

/** Subjects of a vote on an amendment: its fall is not the item's. */
export const amendmentPattern =
  /(?<!\p{L})(?:ændringsforslag|modforslag|underændringsforslag|mindretalsforslag|mindretallets|alternativt forslag|forslaget fra (?:liste|venstre|socialdemokrat|enhedslisten))/iu;

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
};
