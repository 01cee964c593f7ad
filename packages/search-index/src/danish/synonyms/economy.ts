/** Budget, accounts, taxes, purchases. How a line is read: `synonyms.ts`. */
export const ECONOMY = `
merforbrug, overforbrug, budgetoverskridelse, merudgift, underskud, budgetunderskud, overskridelse af budgettet, budgettet skrider, for højt forbrug, bruge for mange penge
mindreforbrug, underforbrug, mindreudgift, overskud, uforbrugte midler, penge til overs, penge i overskud, ikke brugt alle pengene
besparelse, nedskæring, spare, sparet væk, spares væk, skæres væk, beskæring, serviceforringelse, spareøvelse, sparemål, sparekrav, spareforslag, sparerunde, spareplan, budgetreduktion, rammebesparelse, effektivisering, besparelsesforslag, reduktionsforslag, nedskæringsforslag > reduktion
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
likviditet, kassebeholdning, likvide midler, gennemsnitlig likviditet, kommunekasse, kassetræk, opsparing, penge i kassen, kontantbeholdning, formue, pengebeholdning
lån, låneoptagelse, optagelse af lån, gæld, låneramme, lånedispensation, byggekredit, kommunens gæld, gældsætning, afdrag, lånegrænse, stifte gæld, låne penge
kommunegaranti, lånegaranti, garanti for lån, garantistillelse, kautionere
skatteprocent, kommuneskat, udskrivningsprocent, personskat, indkomstskat, skatteindtægt > skat
grundskyld, ejendomsskat, dækningsafgift, grundskatteloft, ejendomsvurdering, boligskat, skat på ejendomme, skat på bolig
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
tilskud, økonomisk støtte, driftstilskud, støttekroner, pengehjælp, støttebeløb, økonomisk hjælp, økonomisk bistand
støtte > tilskud, økonomisk støtte, driftstilskud
pulje, puljemidler, fondsmidler, tilskudspulje, fond
ansøgning, søge midler, ansøgningsrunde
finansiering, medfinansiering, egenfinansiering
prisfremskrivning, lønfremskrivning, fremskrivning, pris- og lønregulering, pris- og lønfremskrivning, prisregulering
prisstigning, inflation, dyrtid, stigende priser, højere priser, stigende udgifter, øgede udgifter
fordyrelse, ekstraregning, uforudset udgift, merpris, ekstraudgift, dyrere end forventet
udgiftspres, stigende udgifter, øgede udgifter, udgiftsvækst, pres på økonomien, udgiftsdriver
timepris, afregningspris, enhedspris, takstberegning
ressourcetildeling, tildelingsmodel, budgetmodel, budgettildelingsmodel, ressourcefordeling, fordeling af midler, fordeling af penge, pengefordeling, fordele pengene, pengene fordeles, penge pr. barn
demografiregulering, demografimodel, demografipulje, demografisk pres
udbud, licitation, udbudsrunde, udbudsproces, udbudsmateriale, konkurrenceudsættelse, genudbud, budrunde, byderunde, indhente tilbud, sende i udbud, tilbudsindhentning
udlicitering, privatisering, outsourcing, konkurrenceudsættelse, private leverandører
hjemtagelse, insourcing, kommunal drift, tage hjem, opgaven hjem, tage opgaven hjem, hjemtage, kommunen overtager, hente hjem
indkøb, anskaffelse, køb, indkøbsaftale, indkøbspolitik
leverandør, entreprenør, tilbudsgiver, udbyder, firma
kontrakt, samarbejdsaftale, leveranceaftale, rammeaftale, driftsaftale > aftale
entreprise, totalentreprise, hovedentreprise, fagentreprise, entrepriseform
forsikring, skadesforsikring, selvforsikring, forsikringsselskab, forsikringssag, skadeanmeldelse
restance, gældsinddrivelse, tilgodehavende, inddrivelse, ubetalte regninger, skyldner, gæld til kommunen, skylde penge, skyldnere
efterregulering, tilbagebetaling, refusion, tilbagebetalingskrav, efterbetaling
moms, momsrefusion, momsfradrag, merværdiafgift
rente, renteudgift, forrentning, rentestigning, renteniveau, lånerente, fast rente
formueforvaltning, kapitalforvaltning, investeringsafkast, obligation, værdipapir, finansiel strategi
økonomisk politik, økonomisk strategi, økonomiske målsætninger, finansiel politik
økonomisk bæredygtig, sund økonomi, økonomisk robusthed, økonomisk ansvarlighed
investering, investeringsforslag, investeringsstrategi, businesscase, business case
effektiviseringsstrategi, effektiviseringspotentiale, driftsoptimering, rationalisering, ressourceoptimering
donation, gave, arv, testamente, legat, sponsorat
udgift, omkostning, pris, koste, bekostelig
indtægt, provenu, salgsindtægt
budget, årsbudget, budgetår, budgetoverslag, budgetvedtagelse
penge > midler, bevilling, budget, økonomi, finansiering
dækningsafgift, erhvervsskat, skat på erhvervsejendomme, skat på erhverv, skat for virksomheder, afgift på erhvervsejendomme
vandpris, vandtakst, takster for vand, vandafgift, spildevandstakst, vandregning, pris på vand, prisen på vand, kubikmeter vand
affaldsgebyr, affaldstakst, renovationsgebyr, takster på genbrugsområdet, takster på affaldsområdet, pris på renovation
erstatning, erstatningssag, erstatningskrav, kompensation, godtgørelse
stigning, stige, vækst, øget, forøgelse, forhøjelse
fald, nedgang, reduktion, nedsættelse, formindskelse
fordeling, uddeling, udmøntning, fordele, uddele, udmønte
bødekasse, opkrævning, opkræve, regning, faktura, betalingspåmindelse
sikkerhed for lån, pant, pantebrev, sikkerhedsstillelse
overskud, driftsoverskud, gevinst, profit, fortjeneste
konkurs, gå konkurs, fallit, betalingsstandsning, lukketruet virksomhed
fejl i udbud, klagenævnet for udbud, udbudsklage, udbudsret
`;
