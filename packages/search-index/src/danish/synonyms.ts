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
forvaltning, administration, embedsværk, embedsmand
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
kursus, udviklingsforløb, lederudvikling, lederkursus, uddannelse, kompetenceudvikling, efteruddannelse, opkvalificering
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
kodeks, adfærdskodeks, adfærdsregler, retningslinjer, principper
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
sygehus, hospital, akutmodtagelse, skadestue, akutafdeling
læge, praktiserende læge, lægehus, lægepraksis, lægedækning
sygeplejerske, sygepleje, hjemmesygepleje, sundhedspersonale
plejehjem, alderdomshjem, omsorgscenter, plejecenter
omsorg, pleje, ældreomsorg
indlæggelse, udskrivning, patient
medicin, lægemiddel, receptpligtig medicin
psykolog, psykologhjælp, samtaleforløb
svangerskab, gravid, fødsel, barsel
barsel, barselsorlov, forældreorlov
orlov, tjenestefri, pasningsorlov
overenskomst, arbejdsaftale, lokalaftale, lønaftale
tillæg, løntillæg, lønforhøjelse, honorar, vederlag
vederlag, diæter, mødediæter, honorar
pension, tjenestemandspension, pensionering
fleksibel arbejdstid, flekstid, arbejdstidsordning
hjemmearbejde, fjernarbejde, distancearbejde, arbejde hjemmefra, hjemmearbejdsdag
vikar, vikarforbrug, vikarbureau, afløser
vagtplan, tjenesteplan, vagtskema
uddannelsesplads, elevplads, praktikplads, praktikforløb, læreplads
studerende, elev, praktikant
mobning, chikane, digital chikane, mobbeindsats
krænkende handlinger, krænkelse, sexchikane, seksuel chikane, uønsket adfærd
stress, arbejdspres, psykisk arbejdsmiljø, udbrændthed
arbejdsulykke, arbejdsskade, nærved-ulykke
ulykke, uheld, trafikuheld, færdselsuheld
skolestruktur, skolelukning, lukning af skole, nedlæggelse af skole, skolesammenlægning, skolenedlæggelse
skoledistrikt, distriktsgrænse, optagelsesområde
skolestart, indskoling, skoleindskrivning
udskoling, afgangselev, overbygning
klassekvotient, klassestørrelse, elevtal, elevantal
lejrskole, skolerejse, ekskursion, studietur, skoleudflugt
frikvarter, skolegård, udeskole
lektiehjælp, lektiecafé
skolebus, skolekørsel, befordring af elever, elevtransport
ferieplan, feriekalender, skoleferie, sommerferie, skolernes ferier
feriepasning, sommerpasning, sommeråbent, pasning i ferien, lukkeuger
forældrebetaling, takst, forældretakst, kontingent
søskendetilskud, fripladstilskud, økonomisk fripladstilskud
privatskole, friskole, fri grundskole
privatinstitution, privat pasning, puljeordning
normering, minimumsnormering, personalenormering, bemanding, bemanding i daginstitutioner
bemanding, personaledækning
pædagog, pædagogmedhjælper, pædagogisk personale
ungdomsskole, ungdomsklub, fritidsklub, klubtilbud
ungeråd, elevråd, børneråd
børnefattigdom, udsatte familier, udsatte børn
familiebehandling, familierådgivning, forældreprogram
tvangsfjernelse, anbringelse, tvangsanbringelse
krisecenter, kvindekrisecenter, voldsramt
værested, varmestue, natherberg, herberg, forsorgshjem
bosted, botilbud, døgntilbud, bofællesskab
seniorbofællesskab, seniorbolig, bofællesskab, ældrebolig
magtanvendelse, tvang, fastholdelse
værge, værgemål
ledsagelse, ledsageordning, ledsager
hjælpemiddel, hjælpemidler, kropsbåret hjælpemiddel
kørestol, rollator, hjælpemiddel
tilgængelighed, handicapadgang, niveaufri adgang
handicapråd, handicappolitik, handicapområdet
ældreråd, seniorråd
frivilligråd, frivilligcenter, frivilligpolitik
borgerservice, borgerbetjening, kundecenter
pas, kørekort, borgerservice
telefon, telefoni, mobiltelefoni
it-sikkerhed, cybersikkerhed, informationssikkerhed, hackerangreb
databrud, sikkerhedsbrud, brud på persondatasikkerheden
arkiv, arkivering, lokalhistorisk arkiv
journalisering, sagsbehandling, sagsbehandlingstid, svarfrist
ventetid, ventetider, venteliste, ventelister
klageinstans, ankestyrelsen, klagenævn
lovlighed, lovlighedskontrol, retsgrundlag
straf, bøde, påbud, forbud
påbud, håndhævelse, lovliggørelse
dispensation, fritagelse, undtagelse
fritagelse, nedsættelse, lempelse
tilladelse, godkendelse, bevilling
fredning, fredet, bevaringsværdig, bevarende, bevaringsværdi
facade, facadeskilt, skilt, skiltning, reklame
hegn, mur, plankeværk
udstykning, matrikulering, byggegrund, parcelhusgrund
byggegrund, grund, erhvervsgrund, byggemodning
byggemodning, anlæg af veje og kloak
køb af ejendom, ejendomskøb, erhvervelse, ekspropriation
salg af ejendom, ejendomssalg, afhændelse, frasalg
sommerhus, fritidshus, sommerhusområde
campingplads, camping, autocamper
kolonihave, nyttehave, haveforening
genhusning, midlertidig bolig, nødbolig
boliganvisning, boligtildeling, anvisningsret
boligpolitik, boligstrategi, boligudbygning
bosætning, tilflytning, bosætningspolitik, tilflyttere
højhus, punkthus, etagebyggeri, bygningshøjde
skygge, skyggevirkning, indbliksgener, indblik
butik, supermarked, dagligvarebutik, butiksområde, indkøbscenter
landbrug, landmand, husdyrbrug, lodsejer
lodsejer, grundejer, jordejer, grundejerforening
skovrejsning, skov, plantning af skov, træplantning
træ, træer, beplantning, træplantning, træfældning
å, vandløb, bæk, vandløbsregulativ, vandløbsrestaurering
grødeskæring, vandløbsvedligeholdelse, oprensning
sø, vådområde, mose, lavbundsjord
strandbeskyttelse, kystbeskyttelse, dige, kystsikring
sti, gangsti, vandresti, stiforbindelse, stisystem
bro, tunnel, viadukt, underføring
vejarbejde, asfalt, asfaltering, slidlag, vejvedligeholdelse
støjsvag asfalt, støjdæmpende asfalt, støjskærm, støjvold
støj, trafikstøj, vejstøj, støjhandlingsplan
privat fællesvej, privatvej, grusvej
vejnavn, navngivning, navngivning af vej, stednavn
trafikplan, mobilitetsplan, trafikanalyse, trafikundersøgelse
bump, chikane på vej, hastighedsdæmpning, fartbump
taxa, taxi, flextur, flextrafik
færge, færgedrift, færgerute
lufthavn, flyveplads
cykel, cyklist, cykling
fodgænger, gående, fodgængerfelt
elbil, elbiler, ladestander, ladestandere, ladeinfrastruktur
parkeringsafgift, p-afgift, parkeringsbøde, parkeringskontrol
varmepumpe, fjernvarme, gasfyr, naturgas
energirenovering, energibesparelse, energiforbrug, strømforbrug
strøm, el, elforbrug, elektricitet
biogas, biogasanlæg, gyllelager
kommunegaranti, lånegaranti, garanti for lån, garantistillelse
ejendomsskat, grundskyld, dækningsbidrag, dækningsafgift
skatteprocent, udskrivningsgrundlag, kommuneskat
statstilskud, udligning, bloktilskud, særtilskud
puljemidler, pulje, fondsmidler, tilskudspulje
kulturpulje, kulturtilskud, kulturmidler
regnskab, årsregnskab, anlægsregnskab, regnskabsaflæggelse
anlæg, anlægsprojekt, anlægsarbejde, investering
investering, investeringsplan, investeringsoversigt
kvalitetsstandard, serviceniveau, servicestandard
serviceloven, lov om social service
tilbagebetaling, efterregulering, opkrævning
restance, gældsinddrivelse, tilgodehavende
forsikring, skadesforsikring, selvforsikring
entreprise, totalentreprise, hovedentreprise, fagentreprise, entrepriseform
bygherre, bygherrerådgiver, rådgiver, arkitekt
renovation, affaldshåndtering, affaldsindsamling, skraldebil, dagrenovation, affaldsordning, affald
erhvervsaffald, affaldsregulativ, affald fra erhverv
storskrald, haveaffald, farligt affald
skadedyr, rotte, rottebekæmpelse
vandmiljø, pesticid, sprøjtegift, nitrat
luftkvalitet, luftforurening, brændeovn
lugt, lugtgener
økologi, økologisk, økologiske råvarer
kostpolitik, madpolitik, sund mad, måltidspolitik, ernæring
overvægt, fedme, vægttab
motion, bevægelse, fysisk aktivitet, idræt
idræt, sport, fritidsaktivitet
sportsplads, stadion, idrætsanlæg, idrætspark, boldbane, kunstgræs, fodboldbane
svømmehal, friluftsbad, havnebad, badeanstalt, svømmeanlæg
skøjtehal, skøjtebane, ishal
spejder, friluftsliv, shelter, naturområde
forening, foreninger, folkeoplysning, foreningstilskud
lokale, lokaler, lokaletilskud, lån af lokaler
teater, teaterforestilling, scenekunst
koncert, musik, spillested, kor
festival, byfest, arrangement, begivenhed
kunst, udsmykning, skulptur
jubilæum, mærkedag, reception
pris, hæderspris, prisuddeling
venskabsby, internationalt samarbejde
ceremoni, statsborgerskabsceremoni, grundlovsceremoni
statsborgerskab, indfødsret
åbningstid, åbningstider, lukketid
spørgetid, borgernes spørgetid, spørgsmål fra borgere
medlemsforslag, beslutningsforslag, initiativsag, forespørgsel
ændringsforslag, modforslag, tillægsforslag
afstemning, stemmeafgivning, flertal
mindretalsudtalelse, protokolbemærkning, protokollat, forbehold, særstandpunkt
udpegning, indstilling af medlem, valg af medlem, repræsentant
kommissorium, opgaveudvalg, paragraf 17-udvalg, midlertidigt udvalg, særligt udvalg
konstituering, konstituerende møde, nyt byråd
fratræden, udtræden, stedfortræder, suppleant
lukket møde, lukkede døre, lukket dagsorden
studietur, besigtigelse, besøg
nyhedsbrev, pressemeddelelse, kommunikation, presse
brugerundersøgelse, tilfredshedsundersøgelse, brugertilfredshed
trivselsmåling, trivselsundersøgelse, medarbejdertrivsel
brand, brandslukning, brandsikkerhed, brandvæsen
tyveri, indbrud, hærværk
terror, sikkerhedspolitik, krise, kriseberedskab
flygtninge, ukrainere, fordrevne
verdensmål, fn, bæredygtighed
vold, forebyggelse af vold, vold og trusler
`;
