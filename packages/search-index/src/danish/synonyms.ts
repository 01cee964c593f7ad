/**
 * Words that mean the same in a municipality, one group a line: who asks with one of them finds the others, below everything that was
 * found with the words that were asked. Terms are compared by stem, so one form of each word is enough.
 */
export const SYNONYMS = `
overforbrug, merforbrug, budgetoverskridelse, merudgift, underskud
mindreforbrug, underforbrug, mindreudgift, overskud
nedskæring, besparelse, sparekrav, reduktion, budgetreduktion, spareforslag, effektivisering, rammebesparelse
afskedigelse, fyring, opsigelse, fyringsrunde, personalereduktion, nedlæggelse af stillinger, stillinger nedlægges
ansættelse, rekruttering, nyansættelse
stilling, job, embede
byråd, kommunalbestyrelse, borgerrepræsentation
byrådsmedlem, kommunalbestyrelsesmedlem, lokalpolitiker, politiker
borgmester, kommunalbestyrelsens formand
kommunaldirektør, stadsdirektør, administrerende direktør
direktion, direktørforum, direktørgruppe, koncernledelse, øverste ledelse
chefforum, chefgruppe, chefmøde, lederforum
forvaltning, administration, embedsværk
udvalg, komité, fagudvalg
adgangskort, id-kort, nøglekort, adgangsbrik, brik
vagt, sikkerhedsvagt, nattevagt, vagtordning, vagter om natten
rådhus, administrationsbygning, kommunekontor
sygefravær, sygdom, sygemelding, sygedage, fraværsdage
langtidssygdom, langtidssygefravær, længerevarende sygefravær, langtidssygemelding
personale, medarbejder, ansat
lærer, underviser
leder, chef, ledelse
trivsel, arbejdsglæde, mistrivsel
arbejdsmiljø, trivselsundersøgelse, arbejdspladsvurdering
fritidsjob, ungdomsjob, ungarbejder, studiejob, juniormedarbejder, lommepengejob
lærling, elev, praktikant, elevplads, praktikplads
unge, ungdom, teenager
barn, børn, mindreårig
børnehave, daginstitution, dagtilbud, børnehus
vuggestue, daginstitution, dagtilbud
dagpleje, dagplejer, pasning
skole, folkeskole, grundskole
skolefritidsordning, fritidsordning, fritidshjem, klub
specialskole, specialtilbud, specialklasse, specialundervisning
inklusion, inkluderende læringsmiljø
skolefravær, skolevægring, ulovligt fravær
forældrebestyrelse, skolebestyrelse, bestyrelse
plejehjem, plejecenter, plejebolig, ældrecenter, ældrebolig
hjemmehjælp, hjemmepleje, personlig pleje og praktisk hjælp, praktisk hjælp
ældrepleje, ældreomsorg, ældreområdet, hjemmepleje, plejecenter
ældre, senior, pensionist
genoptræning, rehabilitering, træning
handicap, funktionsnedsættelse, handicappet
psykiatri, socialpsykiatri, sindslidelse, psykisk sygdom
misbrug, afhængighed, rusmiddel, stofmisbrug, alkoholbehandling, misbrugsbehandling
hjemløs, hjemløshed, boligløs
anbringelse, plejefamilie, døgninstitution, opholdssted, anbragte børn
underretning, bekymringshenvendelse
kontanthjælp, uddannelseshjælp, forsørgelsesydelse, overførselsindkomst
arbejdsløshed, ledighed, jobløs, arbejdsledig
beskæftigelse, arbejdsmarked, jobindsats
jobcenter, beskæftigelsescenter
førtidspension, fleksjob, ressourceforløb
flygtning, indvandrer, integration, asylansøger
boligområde, bydel, kvarter, boligkvarter
udsat boligområde, ghetto, parallelsamfund, omdannelsesområde
almen bolig, almene boliger, boligforening, boligselskab, boligorganisation
ungdomsbolig, studiebolig, kollegium
lokalplan, plangrundlag, planlov, arealanvendelse
kommuneplan, kommuneplantillæg, planstrategi
byggetilladelse, byggesag, byggeansøgning
nedrivning, nedrive, rive ned
byggeri, nybyggeri, opførelse, bygge
renovering, istandsættelse, modernisering, ombygning, sanering
vedligehold, vedligeholdelse, bygningsvedligehold
ejendom, bygning, matrikel
grundsalg, salg af grund, salg af areal, frasalg
lejemål, leje, lejekontrakt, husleje
cykelsti, cykelbane, cykelrute, cykelstiforbindelse
fortov, gangsti, gangareal
vej, gade, vejstrækning
kryds, vejkryds, rundkørsel, lyskryds
hastighed, fartgrænse, hastighedsgrænse, fartdæmpning, vejbump
trafiksikkerhed, trafiksikring, færdselssikkerhed, ulykkesbekæmpelse
skolevej, sikker skolevej, vejen til skole
parkering, parkeringsplads, p-plads
bus, busrute, kollektiv trafik, offentlig transport, rutebil
tog, jernbane, letbane, station
snerydning, vintertjeneste, glatførebekæmpelse, saltning
belysning, gadelys, vejbelysning, gadebelysning
affald, skrald, renovation, dagrenovation
affaldssortering, kildesortering, genbrug, genanvendelse
genbrugsplads, genbrugsstation, containerplads
fjernvarme, varmeforsyning, varmeværk, kraftvarme
solcelle, solenergi, solcelleanlæg, solpark
vindmølle, vindenergi, vindkraft
vandforsyning, vandværk, drikkevand
grundvand, boring, grundvandsbeskyttelse
spildevand, kloak, kloakering, rensningsanlæg, afløb
regnvand, skybrud, klimatilpasning, oversvømmelse, stormflod
klima, klimaplan, klimahandlingsplan, co2-reduktion, grøn omstilling, bæredygtighed
natur, biodiversitet, naturbeskyttelse, vild natur
forurening, jordforurening, miljøgift
støj, larm, støjgene
park, grønt område, grønne områder, rekreativt område
legeplads, legeområde
svømmehal, svømmebad, svømmeanlæg
idrætshal, sportshal, hal, idrætsanlæg
fodboldbane, kunstgræsbane, boldbane
idrætsforening, sportsklub, idrætsklub
bibliotek, kulturhus
museum, udstilling, kulturarv
musikskole, billedskole, kulturskole
frivillig, civilsamfund, foreningsliv
tilskud, støtte, bevilling, puljemidler, økonomisk støtte
ansøgning, ansøge, søge midler
anlægsbevilling, tillægsbevilling, bevilling, frigivelse af midler
rådighedsbeløb, anlægsbevilling
budgetforhandling, budgetproces, budgetlægning
budgetaftale, budgetforlig
budgetopfølgning, økonomirapport, budgetrevision, forventet regnskab, økonomisk redegørelse
årsregnskab, regnskab, årsrapport
revision, revisionsberetning, revisor
likviditet, kassebeholdning, kasse
lån, låneoptagelse, gæld
skat, skatteprocent, grundskyld, dækningsafgift
takst, gebyr, brugerbetaling, betaling
udbud, licitation, konkurrenceudsættelse
udlicitering, privatisering, konkurrenceudsættelse
kontrakt, aftale, samarbejdsaftale
indkøb, anskaffelse, indkøbsaftale
leverandør, entreprenør, tilbudsgiver
værktøj, redskab, system
it-system, fagsystem, software, edb-system
digitalisering, digital løsning, teknologi, velfærdsteknologi
persondata, databeskyttelse, gdpr, personoplysning
kunstig intelligens, ai
hjemmeside, website, netside
borgermøde, dialogmøde, orienteringsmøde, informationsmøde
borgerinddragelse, borgerdialog, borgermøde, dialogmøde, inddragelse af borgere, borgere inddrages, samskabelse, medborgerskab
høring, høringssvar, offentlig høring, partshøring, høringsperiode
klage, indsigelse, ankesag
tilsyn, tilsynsrapport, kontrolbesøg
rokade, flytning, ommøblering
møbler, inventar
mødekalender, mødeplan, mødedatoer
dagsorden, dagsordensgodkendelse, godkendelse af dagsorden
referat, mødereferat, beslutningsprotokol
eventuelt, evt
udsættelse, udskydelse, udsat, udskudt
afslag, afvisning, ikke imødekommet
godkendelse, vedtagelse, tiltrædelse, godkendt
forslag, oplæg, udkast
evaluering, opfølgning, opsamling, vurdering
tidsplan, køreplan, procesplan, milepæle
målplan, handleplan, handlingsplan, indsatsplan
mål, målsætning, delmål, måltal
strategi, politik, vision
styringskoncept, styringsmodel, styringslandskab, styring
samarbejde, partnerskab, netværk
nabokommune, omegnskommune, kommunalt samarbejde, tværkommunalt samarbejde
kursus, uddannelse, kompetenceudvikling, efteruddannelse, opkvalificering
foredrag, oplægsholder, oplæg
seminar, temadag, konference, workshop
skema, ark, skabelon, formular, blanket
tillidsmand, tillidsrepræsentant, medarbejderrepræsentant
fællestillidsmand, fællestillidsrepræsentant
arbejdsmiljørepræsentant, sikkerhedsrepræsentant
samarbejdsudvalg, med-udvalg, medudvalg, hovedudvalg
løn, lønforhold, aflønning, lønsum
arbejdstid, arbejdstidsaftale, mødetid
hjemmearbejde, distancearbejde, hjemmearbejdsplads
ferie, fridag, ferielukning, lukkedage
helligdag, store bededag
valg, valgbestyrelse, valgsted, kommunalvalg, folkeafstemning
vielse, bryllup, borgerlig vielse
kirkegård, begravelse, gravsted
beredskab, brandvæsen, redningsberedskab, beredskabsplan
kriminalitet, kriminalpræventiv, kriminalitetsforebyggelse, tryghed
overvågning, videoovervågning, kamera
rygning, røgfri, tobak
sundhed, folkesundhed, sundhedsfremme, forebyggelse
tandpleje, tandlæge
sundhedspleje, sundhedsplejerske
vaccination, vaccine
corona, covid-19, coronavirus, pandemi
kost, mad, måltid, frokostordning, madordning
køkken, produktionskøkken, madservice
rengøring, rengøringsstandard
kørsel, befordring, transport, flextrafik
elbil, ladestander, ladepunkt, elbiler
turisme, turist, besøgende
erhverv, virksomhed, erhvervsliv
iværksætter, nystartet virksomhed
detailhandel, butik, handelsliv
udeservering, bevillingssag, alkoholbevilling, restaurant
marked, torvedag, stadeplads
ejerskab, selskab, ejerstrategi, aktieselskab
vedtægt, forretningsorden, styrelsesvedtægt
kompetencefordeling, delegation, kompetenceplan
habilitet, inhabil, inhabilitet
aktindsigt, offentlighedsloven
kodeks, adfærdskodeks, retningslinjer, principper
ligestilling, mangfoldighed, ligebehandling
demens, demensvenlig, demensby
ensomhed, fællesskab, ensom
selvmord, selvmordsforebyggelse
vold, trusler, krænkende adfærd, chikane
beboersammensætning, befolkningssammensætning, demografi, beboergrundlag
tilflytning, indflytning, tilflytter
fraflytning, udflytning
befolkningsprognose, befolkningstal, indbyggertal
byudvikling, byomdannelse, byfornyelse, udvikling af byen
helhedsplan, udviklingsplan, masterplan
midtby, bymidte, centrum
landsby, landdistrikt, landområde
havn, lystbådehavn, marina
strand, badevand, kyst
hund, hundeskov, hundetoilet
`;
