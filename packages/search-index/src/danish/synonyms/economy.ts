/** Budget, accounts, taxes, purchases. How a line is read: `synonyms.ts`. */
export const ECONOMY = `
merforbrug, overforbrug, budgetoverskridelse, merudgift, underskud, budgetunderskud
mindreforbrug, underforbrug, mindreudgift, overskud, uforbrugte midler
besparelse, nedskæring, sparekrav, spareforslag, sparerunde, spareplan, budgetreduktion, rammebesparelse, effektivisering, besparelsesforslag, reduktionsforslag, nedskæringsforslag > reduktion
budgetkatalog, sparekatalog, reduktionskatalog, effektiviseringskatalog, råderumskatalog, omstillingskatalog, budgetforslag, ønskeliste til budget
spareforslag > budgetforslag, budgetkatalog
råderum, prioriteringsrum, økonomisk råderum, budgetgaranti
budgetaftale, budgetforlig, forlig om budgettet, aftale om budgettet
budgetproces, budgetlægning, budgetforhandling, budgetprocedure, budgetvejledning, arbejdet med budgettet
budgetseminar, budgetkonference, budgetmøde, budgettemamøde, budgetdrøftelse
budgetopfølgning, økonomirapport, budgetrevision, forventet regnskab, økonomisk redegørelse, kvartalsregnskab, halvårsregnskab, delårsregnskab, kvartalsopfølgning, økonomiopfølgning, budgetkontrol, regnskabsprognose, økonomisk status, status på økonomien
regnskab > årsregnskab, regnskabsaflæggelse, økonomirapport
årsregnskab, årsrapport, regnskabsaflæggelse, regnskabsresultat, regnskab
anlægsregnskab, byggeregnskab, slutregnskab, afsluttende regnskab
revision, revisionsberetning, revisor, revisionsbemærkning, revisionspåtegning
likviditet, kassebeholdning, likvide midler, gennemsnitlig likviditet, kommunekasse, kassetræk
lån, låneoptagelse, optagelse af lån, gæld, låneramme, lånedispensation, byggekredit
kommunegaranti, lånegaranti, garanti for lån, garantistillelse, kautionere
skatteprocent, kommuneskat, udskrivningsprocent, personskat, indkomstskat, skatteindtægt > skat
grundskyld, ejendomsskat, dækningsafgift, grundskatteloft, ejendomsvurdering
skat > grundskyld, skatteprocent, dækningsafgift, kommuneskat
udligning, bloktilskud, statstilskud, særtilskud, tilskud og udligning, udligningsordning
økonomiaftale, aftale om kommunernes økonomi
takst, gebyr, brugerbetaling, egenbetaling, takstblad, takstoversigt, betaling
serviceramme, serviceudgift
driftsudgift, driftsbudget, driftsramme, driftsomkostning
rådighedsbeløb, anlægsbevilling, frigivelse af midler, frigivelse af rådighedsbeløb, frigivelse af bevilling
tillægsbevilling, merbevilling, ekstrabevilling, budgetomplacering, omplacering, flytning af bevilling
budgetoverførsel, overførsel af midler, overførselsadgang, overførte midler, overførsler mellem årene, genbevilling
anlægsprojekt, anlægsarbejde, anlægsinvestering, anlægsudgift, anlægsopgave
anlægsbudget, anlægsramme, anlægsloft, investeringsoversigt, investeringsplan, anlægsplan
bevilling > anlægsbevilling, tillægsbevilling, tilskud
tilskud, økonomisk støtte, driftstilskud
støtte > tilskud, økonomisk støtte, driftstilskud
pulje, puljemidler, fondsmidler, tilskudspulje, fond
ansøgning, søge midler, ansøgningsrunde
finansiering, medfinansiering, egenfinansiering
prisfremskrivning, lønfremskrivning, fremskrivning, pris- og lønregulering, pris- og lønfremskrivning, prisregulering
prisstigning, inflation, dyrtid, stigende priser, højere priser, stigende udgifter, øgede udgifter
fordyrelse, ekstraregning, uforudset udgift, merpris, ekstraudgift, dyrere end forventet
udgiftspres, stigende udgifter, øgede udgifter, udgiftsvækst, pres på økonomien, udgiftsdriver
timepris, afregningspris, enhedspris, takstberegning
ressourcetildeling, tildelingsmodel, budgetmodel, budgettildelingsmodel, ressourcefordeling, fordeling af midler
demografiregulering, demografimodel, demografipulje, demografisk pres
udbud, licitation, udbudsrunde, udbudsproces, udbudsmateriale, konkurrenceudsættelse, genudbud
udlicitering, privatisering, outsourcing, konkurrenceudsættelse, private leverandører
hjemtagelse, insourcing, kommunal drift
indkøb, anskaffelse, køb, indkøbsaftale, indkøbspolitik
leverandør, entreprenør, tilbudsgiver, udbyder, firma
kontrakt, samarbejdsaftale, leveranceaftale, rammeaftale, driftsaftale > aftale
entreprise, totalentreprise, hovedentreprise, fagentreprise, entrepriseform
forsikring, skadesforsikring, selvforsikring, forsikringsselskab
restance, gældsinddrivelse, tilgodehavende, inddrivelse, ubetalte regninger, skyldner
efterregulering, tilbagebetaling, refusion, tilbagebetalingskrav, efterbetaling
moms, momsrefusion, momsfradrag, merværdiafgift
rente, renteudgift, forrentning, rentestigning, renteniveau
formueforvaltning, kapitalforvaltning, investeringsafkast, obligation, værdipapir, finansiel strategi
økonomisk politik, økonomisk strategi, økonomiske målsætninger, finansiel politik
økonomisk bæredygtig, sund økonomi, økonomisk robusthed, økonomisk ansvarlighed
investering, investeringsforslag, investeringsstrategi, businesscase, business case
effektiviseringsstrategi, effektiviseringspotentiale, driftsoptimering, rationalisering, ressourceoptimering
donation, gave, arv, testamente, legat, sponsorat
udgift, omkostning, pris
indtægt, provenu, salgsindtægt
budget, årsbudget, budgetår, budgetoverslag, budgetvedtagelse
penge > midler, bevilling, budget, økonomi, finansiering
`;
