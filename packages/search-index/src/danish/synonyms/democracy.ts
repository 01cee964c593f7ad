/** Council, committees, elections, how decisions come about. How a line is read: `synonyms.ts`. */
export const DEMOCRACY = `
kommunalbestyrelsen, byråd, borgerrepræsentation
regionsråd, region, regionsrådsmedlem
byrådsmedlem, kommunalbestyrelsesmedlem, lokalpolitiker, politiker, folkevalgt, byrådspolitiker, kommunalpolitiker, rådmand
borgmester, kommunalbestyrelsens formand, byrådets formand, viceborgmester, overborgmester
økonomiudvalget, magistrat, finansudvalg
udvalg, fagudvalg, stående udvalg, komité
opgaveudvalg, paragraf 17-udvalg, midlertidigt udvalg, særligt udvalg, rådgivende udvalg, ad hoc-udvalg
kommissorium, mandat, arbejdsgrundlag, opgavebeskrivelse, rammer for udvalgets arbejde
konstituering, konstituerende møde, udvalgsposter, besættelse af udvalg, fordeling af poster
stedfortræder, suppleant, udtræden, fratræden, nedlægge mandat, indtræde i stedet, stedfortræderindkaldelse, forlader byrådet, orlov fra byrådet, udtræder, forlader politik
udpegning, valg af medlem, repræsentant, indstilling af medlem, udpege
kommunalvalg, folketingsvalg, valgbestyrelse, valgsted, folkeafstemning, stemmested, afstemningssted, valgtilforordnet, brevstemme, europaparlamentsvalg, stemmeoptælling, tælle stemmer, tæller stemmer, valgdag, valglokale, valgstyrer, valghandling, optælling af stemmer, stemmetæller, afvikling af valg
valg > kommunalvalg, folketingsvalg, valgbestyrelse, valgsted, folkeafstemning
afstemning, stemmeafgivning, stemmetal, stemte imod, flertalsafgørelse
flertal, stemmeflertal, mindretal
mindretalsudtalelse, protokolbemærkning, protokollat, særstandpunkt, dissens, protokoltilførsel, forbehold
ændringsforslag, modforslag, tillægsforslag, underændringsforslag
medlemsforslag, beslutningsforslag, initiativsag, forespørgsel, politisk forslag, initiativret, partiforslag, forslag fra politisk parti, forslag fra parti, forslag fra medlem
borgerforslag, underskriftsindsamling, underskrift, borgerinitiativ
parti, politisk parti, byrådsgruppe, partigruppe
spørgetid, borgernes spørgetid, spørgsmål fra borgere, borgerspørgsmål, åben spørgetid, borgernes halve time
styrelsesvedtægt, forretningsorden, vedtægt, vedtægtsændring, udvalgsstruktur, udvalgenes opgaver, opgavefordeling mellem udvalg, opgaver mellem udvalgene, fordeling af opgaver mellem udvalg, udvalgenes ansvar, ansvarsområder
kompetenceplan, kompetencefordeling, delegation, delegationsplan, bemyndigelse, beslutningskompetence
habilitet, inhabil, inhabilitet, interessekonflikt
aktindsigt, offentlighedsloven, aktindsigtssag, offentlighed i forvaltningen, offentliggørelse, åbenhed, gennemsigtighed
lukket møde, lukkede døre, lukket dagsorden, lukket punkt, fortroligt punkt, tavshedspligt
dagsorden, dagsordensgodkendelse, godkendelse af dagsorden, sagsliste
referat, mødereferat, beslutningsprotokol, protokol, mødeprotokol
eventuelt, evt
meddelelser, orientering fra formanden, gensidig orientering, siden sidst, orienteringspunkter
mødekalender, mødeplan, mødedatoer, mødetidspunkter, mødeoversigt
udsat punkt, udskudt punkt, udsætte punkt, udskyde punkt, punktet udsættes, punkt udsat, udsætte drøftelsen, udskyde sagen, udsætte sagen
udsættelse, udskydelse, sat i bero, sætte på pause, sat på pause, sættes i bero, afvente, genoptages, vente med beslutningen
afslag, afvisning, afvist, forkastet, nedstemt
godkendelse, vedtagelse, tiltrådt, bifaldet
beslutning, afgørelse
forslag, oplæg, udkast, indstilling
drøftelse, debat, diskussion, diskutere
temadrøftelse, temamøde, temadebat, temadag, principdrøftelse
høring, høringssvar, offentlig høring, partshøring, høringsperiode, nabohøring, høringsfase, høringsfrist, udtalelse, høringsnotat, naboorientering, bemærkninger fra naboer, naboerne hørt
klage, indsigelse, ankesag, klagesag, protest, utilfreds, brok, kritik, protestere, modstand
ankestyrelsen, klageinstans, klagenævn, tilsynsmyndighed, planklagenævn
borgerinddragelse, borgerdialog, dialog med borgere, inddragelse af borgere, borgere inddrages, brugerinddragelse, brugerindflydelse, samskabelse, medborgerskab, nærdemokrati, borgerinvolvering
borgermøde, dialogmøde, orienteringsmøde, informationsmøde, offentligt møde, borgerhøring, borgeraften, cafémøde, møde med borgerne, møde for borgerne, beboermøde, fremmøde til borgermøder, invitere borgerne, inviterer borgerne
borgerinddragelse, brugerinddragelse, inddragelse af borgere, borgerdialog, nærdemokrati > borgermøde, dialogmøde, borgerhøring
lokalråd, landsbyråd, bydelsråd, lokaludvalg, lokalforum, borgerforening, bylaug
ungeråd, elevråd, børneråd, ungdomsråd, ungebyråd, børne- og ungeråd, ungepanel, unges indflydelse
ældrerådet, seniorråd
handicapråd, handicappolitik, handicapudvalg
udsatteråd, integrationsråd, frivilligråd, bruger-pårørenderåd
borgerrådgiver, ombudsmand, borgervejleder
retsgrundlag, lovgrundlag, lovlighed, lovlighedskontrol, juridisk vurdering, hjemmel, kommunalfuldmagt
kodeks, adfærdskodeks, adfærdsregler, etiske retningslinjer, god embedsmandsskik, embedsmandsdyder, etik, pligter og dyder, god opførsel, etiske regler, etisk, etik for embedsmænd, moral > retningslinjer, principper
forvaltning, administration, embedsværk, embedsmand, embedsfolk, centralforvaltning
direktion, direktørforum, direktørgruppe, koncernledelse, øverste ledelse, topledelse, koncerndirektion, direktørkreds
direktør, fagdirektør, områdedirektør, forvaltningsdirektør
chefforum, chefgruppe, chefmøde, lederforum, ledergruppe, ledermøde
kommunaldirektør, stadsdirektør, administrerende direktør, øverste embedsmand, kommunens direktør
afdelingschef, centerchef, områdechef, fagchef, forvaltningschef, stabschef
afdeling, fagforvaltning, fagområde, stabsenhed, fagcenter > forvaltning
på tværs af afdelinger, på tværs af forvaltninger, på tværs af organisationen, på tværs af fagområder, på tværs af centre
tværgående samarbejde, tværfagligt samarbejde, samarbejde på tværs, tværfaglighed, tværgående indsats, helhedsorienteret indsats, tværfaglig indsats, helhedssyn
nabokommune, omegnskommune, andre kommuner, kommunalt samarbejde, tværkommunalt samarbejde, fælleskommunal, kommunesamarbejde, samarbejde mellem kommuner, kommuner i fællesskab, sammen med andre kommuner, fælles med andre kommuner, tre kommuner, fire kommuner
kommunalt fællesskab, fælleskommunalt selskab, interessentskab, paragraf 60-selskab
ejerstrategi, ejerskab, aktieselskab, kommunalt selskab, selskab
venskabsby, internationalt samarbejde, venskabsbysamarbejde, besøg fra udlandet, udenlandske gæster
presse, pressemeddelelse, medier, journalist, pressehåndtering, mediedækning
kommunikation, information, formidling, kommunikationsplan, kommunikationsstrategi, nyhedsbrev, pjece, plakat, skriftligt materiale, hjemmesidetekst, sprogpolitik, let at læse
strategi, politik, vision, handleplan, masterplan
målsætning, mål, delmål, måltal, målepunkt, pejlemærke, succeskriterie
målplan, handleplan, handlingsplan, indsatsplan, aktivitetsplan
styringskoncept, styringsmodel, styringslandskab, styringsgrundlag, ledelsesmodel, styreform
målstyring, resultatstyring, effektmåling, kontraktstyring, mål- og rammestyring, resultatkontrakt, virksomhedsplan > målplan
evaluering, opfølgning, opsamling, erfaringsopsamling
opfølgning, status, statusopfølgning, afrapportering, statusrapport, gøre status
tidsplan, køreplan, procesplan, milepæl, milepælsplan, tidslinje, tidsperspektiv, deadlines, plan for forløbet
handleplan, handlingsplan, indsatsplan, udviklingsplan
skema, ark, skabelon, formular, blanket, oversigtsark, spørgeskema
prøvehandling, forsøg, pilotprojekt, forsøgsordning, prøveordning, frikommuneforsøg, pilotforsøg
projekt, initiativ, indsats, tiltag
udfordring, problem, problemstilling, vanskelighed
undersøgelse, analyse, kortlægning, rapport, survey, feltstudie
statistik, opgørelse, talmateriale, nøgletal, antal, måling
ordliste, begrebsliste, parlør, miniparlør, ordforklaring, begrebsafklaring
samarbejde, partnerskab, samarbejdspartner, fælles indsats
tilsyn, tilsynsrapport, kontrolbesøg, inspektion, tilsynsbesøg, kommunalt tilsyn
svarfrist, sagsbehandlingstid, sagsbehandling, ekspeditionstid, sagsbehandlingsfrist
ventetid, venteliste, lang ventetid, vente på plads, vente på en plads, vente på behandling, vente længe
frist, deadline, tidsfrist, senest
dispensation, fritagelse, undtagelse
fritagelse, nedsættelse, lempelse
tilladelse, godkendelse, bevilling, give lov
påbud, håndhævelse, lovliggørelse, forbud, forbyde, forbydes, ulovlig
straf, bøde, sanktion, tvangsbøde
regler, retningslinjer, regelsæt, regulativ, bestemmelser
regelforenkling, afbureaukratisering, frisættelse, bureaukrati, forenkling
lov, lovgivning, bekendtgørelse, lovforslag, lovændring
afbud, beslutningsdygtig, manglende fremmøde
tema, emne, dagsordenspunkt
resultat, effekt, virkning, udbytte, udfald, opnå
dokumentation, dokumentere, evidens
tilbagemelding, feedback, respons, afrapportering
besøg, besigtigelse, studietur, rundvisning, udflugt, ekskursion, rundtur, kigge forbi
indvielse, åbning, første spadestik, rejsegilde
borgerpanel, borgersamling, borgerting, lodtrækning, tilfældigt udvalgte borgere, udvalgte borgere, borgerjury, brugerpanel
forretningsorden, taletid, regler for mødet, mødeledelse, mødeafvikling, tale på mødet
kontrol > tilsyn, tilsynsrapport, kontrolbesøg, inspektion, miljøtilsyn, tilsynsbesøg
forbud > påbud, mobilforbud, sprøjteforbud, røgfri
logo, visuel identitet, designlinje, byvåben, designmanual
lukning, nedlæggelse, nedlægge, ophør, afvikling, stoppe, standse, stop, droppe
oprettelse, etablering, oprette, opstart, igangsætning, iværksætte, indførelse, indføre, starte
forlængelse, forlænge, fornyelse, forny, videreførelse, videreføre, fortsættelse, fortsætte
ændring, ændre, justering, tilpasning, omlægning
ophævelse, ophæve, afskaffe, afskaffelse, fjerne
udvidelse, udvide, udbygning, udbygge
aflysning, aflyse, aflyst, udgå, bortfalde, trukket tilbage
forbedring, forbedre, løft, styrkelse, styrke
forsinkelse, forsinke, forsinket, tidsplanen skrider, forsinkede
mangel, mangle, knaphed
tildeling, bevilge, tilkende, tilkendelse
mødested, samlingssted, møderum, samlingspunkt
politikernes forhold til embedsværket, samspil mellem politikere og forvaltning, betjening af politikere, politikerbetjening, samspillet mellem politikere og embedsværk
`;
