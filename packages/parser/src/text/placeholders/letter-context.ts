/**
 * What stands beside a word when it is this one and not its twin. Cues are words in lower case; `<tal>` is a number,
 * `<årstal>` a year, `<start>` the start of a sentence, `<slut>` the end of the line, and `-en` any word with that ending (worth half a cue). Written by hand from how the words are used in minutes; extend freely: one cue is
 * worth `CUE` of `rank-readings.ts`, and a cue with `!` twice as much.
 */
export interface LetterCues {
  /** Which forms the cues speak for. */
  readonly forms: RegExp;
  /** The word just before. */
  readonly left?: string;
  /** The word just after. */
  readonly right?: string;
  /** Any of the six words before and after. */
  readonly near?: string;
}

export const LETTER_CONTEXT: readonly LetterCues[] = [
  {
    forms: /^går$/,
    left: "sagen det forslaget tiden pengene hvordan",
    right:
      "videre! ud! ind! fra over ned imod mod hen tilbage! frem igennem gennem rundt godt galt! langt tabt! foran forud! sammen til på i med under efter uden hånd! ind op fint",
  },
  {
    forms: /^gør$/,
    left: "hvad! man vi de",
    right:
      "det! at! en et sig dette! opmærksom! brug! muligt! status! rede! klar! krav! indsigelse! noget! alt vi man gældende! indtryk! forskel! os dem mig mere større ingen den umuligt! nødvendigt! forsøg! fremskridt! plads! nytte! skade! hvad sit sin deres udvalget tilsyn",
    near: "muligt opmærksom klart lettere nødvendigt svært gældende",
  },
  {
    forms: /^udgør$/,
    left: "udgiften udgifterne beløbet de",
    right: "<tal>! en et ca! den omkring! knap! samlet det i cirka! kr! over",
    near: "kr mio procent pct beløb udgift udgifter udgifterne andel",
  },
  {
    forms: /^udgår$/,
    left: "punktet! sagen! pkt <tal>",
    right: "af! fra! .! <slut>! som",
    near: "dagsordenen punkt pkt",
  },
  { forms: /^afgår$/, right: "ved! fra!" },
  { forms: /^overgår$/, right: "til! fra! forventningerne!" },
  { forms: /^omgår$/, right: "reglerne! loven!" },
  {
    forms: /^før$/,
    left: ",! kommer dage! år! året! måneder! uger! timer! kort! -s aldrig lige! end længe! kort! allerede umiddelbart! nogensinde! aftenen! tiden ikke! først! året! og!",
    right:
      "mødet! jul! påske sommerferien! sommeren! valget! den <årstal>! kl! udgangen! eller der nu tiden end vi man byggeriet og , høringen udvalget sagen",
  },
  {
    forms: /^får$/,
    left: "vi der som de man kommunen! borgerne! borgeren! hvis jeg han hun børnene! og nu senere unge! dermed! derfor! eleverne! alle udvalget forvaltningen kommunerne -en -et -erne -ing",
    right:
      "en et det adgang! mulighed! lov! brug! hjælp! tilbud! flere! mere! besked! ikke også kun nye ny nogle noget udbetalt! indflydelse! indblik! tilsendt! støtte! ret! succes! at øje! stor større bedre alle sin sit så mindre gode betydning! konsekvenser! de den <tal>! påbud! indsigt! tilskud! status! ansvar!",
  },
  {
    forms: /måde$/,
    left: "en! den! denne! hvilken! samme! anden! ny sådan! bedste! god! eneste! mulige! vores! bedre! særlig! min nogen ingen! hensigtsmæssig! enkel! fornuftig! smidig! effektiv! forskellig",
    right: "at som , hvorpå! kan vi de",
  },
  {
    forms: /møde$/,
    left: "næste! seneste! kommende! dette! et! ekstraordinært! fælles! første sidste på til at sit! ordinært! holde! kan skal vil offentligt! udvalgets! byrådets! hvert årligt",
    right: "i den! med! <tal>! mellem om på for op! borgerne d hos! afholdes! afholdt! kl! hvor",
  },
  { forms: /^måder$/, left: "nye andre! forskellige! mange hvilke! to", right: "at! hvorpå!" },
  {
    forms: /^møder$/,
    left: "vi der som kommende! afholdte! ordinære! fremtidige! holde! afholdes! offentlige! de jeg <tal> to tre fire antal",
    right: "i med! op! den mellem! om for",
  },
  {
    forms: /^(?:op|af|ind|ud|u)?løs/,
    right: "problemet! opgaven! udfordringen!",
    near: "opgave opgaver opgaven opgaverne problem problemer problemet problemerne udfordring udfordringer udfordringen udfordringerne kerneopgave kerneopgaver problemstilling konflikt konflikter krise sammen midlerne",
  },
  {
    forms: /^(?:op|af|ind|ud|u)?læs/,
    right: "op højt! igennem! mere om bøger! på",
    near: "rapport rapporten bilag notat notatet bog bogen bøger tekst teksten kapitel referat artikel dokument avis skrive skriver brev sider elever eleverne måler målere vandmålere målerne lektier stave skoler kapitel! kapitlet hjemmesiden hjemmeside sprog dansk",
  },
  {
    forms: /^(?:op|af|ind|u)?lås/,
    right: "fast! op! inde! af!",
    near: "dør døren døre døre nøgle nøgler cykel port låge rådhus rådhuset bygning bygningen skolen hegn toilet toiletter",
  },
  { forms: /^køre/, left: "at kan kun! skal", right: "ud! bil! bus! i med på videre! over!" },
  {
    forms: /^kære/,
    left: "<start>! min! mine! ,",
    right: "hr! fru! kolleger! kollega! alle! venner! medlemmer! borger!",
  },
  { forms: /^nær$/, left: "meget! så tæt! ikke", right: "fremtid! ved! på" },
  { forms: /^nær$/, right: "butik skole station boligen hjemmet" },
  { forms: /^råd/, left: "et! gode! kommunens bestyrelser", right: "til! og", near: "nævn udvalg ældre handicap" },
  { forms: /^rød/, near: "grøn! gul! blå! farve! farver! markering! sort hvid model", left: "det! den!" },
  {
    forms: /^årlig/,
    left: "gange! gang! <tal>! kr! procent! en den fast samlet",
    right: "udgift! driftsudgift! besparelse! afrapportering! redegørelse! opfølgning!",
  },
  { forms: /^ærlig/, left: "helt!", right: "talt!" },
  {
    forms: /lån$/,
    left: "optage! et! nye optagelse!",
    near: "kommunekredit rente renter afdrag bank støttede lånoptagelse lånet pant realkredit hovedstol",
  },
  {
    forms: /løn$/,
    right: "- og!",
    near: "ansatte medarbejder medarbejdere overenskomst pension ansættelse arbejde timer personale stilling",
  },
  { forms: /^øre$/, left: "<tal>!", near: "kr kwh m3 pr" },
  { forms: /^bøde/, left: "en! stor", right: "på!", near: "politi straf parkering" },
  { forms: /^både$/, right: "i på de den for fra til at som når" },
  { forms: /^åen/, near: "vandløb vand bredden bro broen løb fisk restaurering" },
  { forms: /^øen/, near: "færge færgen beboere havn" },
  { forms: /^mærk/, near: "produkter miljø energi øko" },
  { forms: /^mørk/, near: "lys belysning lyset nat aften" },
  { forms: /^træer?$/, near: "plantes fældes fælde beplantning park haver" },
  { forms: /^læge/, near: "patient sygehus praksis almen region sundhed" },
  { forms: /^brønd/, near: "vand kloak regnvand spildevand dæksel" },
  { forms: /^død/, left: "ved efter! afgået!", near: "ægtefælle begravelse" },
  { forms: /^sæder?$/, near: "pladser mandater bus stole" },
];
