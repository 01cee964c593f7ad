/** Forms that change their vowel, folded, with the form whose stem they share. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  (
    "boern:barn boernene:barn boernenes:barn boerns:barn barnet:barn maend:mand maendene:mand taender:tand naetter:nat naetterne:nat " +
    "boeger:bog boegerne:bog foedder:fod haender:hand haand:hand haanden:hand broedre:bror broderen:bror soestre:soester doetre:datter " +
    "moedre:mor faedre:far boender:bonde koeer:ko gaes:gaas byen:by byer:by byerne:by byens:by byernes:by " +
    "raadet:raad raadene:raad raads:raad aar:aar aaret:aar aarene:aar aarets:aar aars:aar vejen:vej veje:vej vejene:vej stien:sti stier:sti stierne:sti " +
    "maalet:maal maalene:maal oeen:oe oeer:oe aaen:aa aaens:aa aaer:aa aaerne:aa skov:skov skoven:skov skove:skov skovene:skov loeb:loeb valgte:valg valgt:valg " +
    "solgt:salg solgte:salg saelge:salg saelger:salg saelges:salg koebt:koeb koebte:koeb koebe:koeb koebes:koeb givet:give gav:give taget:tage " +
    "skrevet:skrive skrev:skrive vedtog:vedtage vedtaget:vedtage vedtagelse:vedtage vedtages:vedtage udskudt:udskyde udsat:udsaette " +
    "godkende:godkendt godkendes:godkendt godkender:godkendt ansat:ansaette lukning:lukke lukningen:lukke lukninger:lukke " +
    "budgetter:budget budgetterne:budget budgettet:budget budgettets:budget budgetternes:budget " +
    "oekonomisk:oekonomi oekonomiske:oekonomi politisk:politik politiske:politik fravaer:fravaeret fravaers:fravaeret"
  )
    .split(" ")
    .map((pair): [string, string] => {
      const [form = "", base = ""] = pair.split(":");
      return [form, base];
    }),
);
