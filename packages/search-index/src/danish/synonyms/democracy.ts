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
stedfortræder, suppleant, udtræden, fratræden, nedlægge mandat, indtræde i stedet, stedfortræderindkaldelse
udpegning, valg af medlem, repræsentant, indstilling af medlem, udpege
kommunalvalg, folketingsvalg, valgbestyrelse, valgsted, folkeafstemning, stemmested, afstemningssted, valgtilforordnet, brevstemme, europaparlamentsvalg
valg > kommunalvalg, folketingsvalg, valgbestyrelse, valgsted, folkeafstemning
afstemning, stemmeafgivning, stemmetal, stemte imod, flertalsafgørelse
flertal, stemmeflertal, mindretal
mindretalsudtalelse, protokolbemærkning, protokollat, særstandpunkt, dissens, protokoltilførsel, forbehold
ændringsforslag, modforslag, tillægsforslag, underændringsforslag
medlemsforslag, beslutningsforslag, initiativsag, forespørgsel, politisk forslag, initiativret, partiforslag, forslag fra politisk parti, forslag fra parti, forslag fra medlem
borgerforslag, underskriftsindsamling, underskrift, borgerinitiativ
parti, politisk parti, byrådsgruppe, partigruppe
spørgetid, borgernes spørgetid, spørgsmål fra borgere, borgerspørgsmål, åben spørgetid, borgernes halve time
styrelsesvedtægt, forretningsorden, vedtægt, vedtægtsændring
kompetenceplan, kompetencefordeling, delegation, delegationsplan, bemyndigelse, beslutningskompetence
habilitet, inhabil, inhabilitet, interessekonflikt
aktindsigt, offentlighedsloven, aktindsigtssag, offentlighed i forvaltningen
lukket møde, lukkede døre, lukket dagsorden, lukket punkt, fortroligt punkt, tavshedspligt
dagsorden, dagsordensgodkendelse, godkendelse af dagsorden, sagsliste
referat, mødereferat, beslutningsprotokol, protokol, mødeprotokol
eventuelt, evt
meddelelser, orientering fra formanden, gensidig orientering, siden sidst, orienteringspunkter
mødekalender, mødeplan, mødedatoer, mødetidspunkter, mødeoversigt
udsat punkt, udskudt punkt, udsætte punkt, udskyde punkt, punktet udsættes, punkt udsat, udsætte drøftelsen, udskyde sagen, udsætte sagen
udsættelse, udskydelse, sat i bero
afslag, afvisning, afvist, forkastet, nedstemt
godkendelse, vedtagelse, tiltrådt, bifaldet
beslutning, afgørelse
forslag, oplæg, udkast, indstilling
drøftelse, debat, diskussion, diskutere
temadrøftelse, temamøde, temadebat, temadag, principdrøftelse
høring, høringssvar, offentlig høring, partshøring, høringsperiode, nabohøring, høringsfase, høringsfrist
klage, indsigelse, ankesag, klagesag, protest
ankestyrelsen, klageinstans, klagenævn, tilsynsmyndighed, planklagenævn
borgerinddragelse, borgerdialog, dialog med borgere, inddragelse af borgere, borgere inddrages, brugerinddragelse, brugerindflydelse, samskabelse, medborgerskab, nærdemokrati, borgerinvolvering
borgermøde, dialogmøde, orienteringsmøde, informationsmøde, offentligt møde, borgerhøring, borgeraften, cafémøde
borgerinddragelse, brugerinddragelse, inddragelse af borgere, borgerdialog, nærdemokrati > borgermøde, dialogmøde, borgerhøring
lokalråd, landsbyråd, bydelsråd, lokaludvalg, lokalforum, borgerforening, bylaug
ungeråd, elevråd, børneråd, ungdomsråd, ungebyråd, børne- og ungeråd
ældrerådet, seniorråd
handicapråd, handicappolitik, handicapudvalg
udsatteråd, integrationsråd, frivilligråd, bruger-pårørenderåd
borgerrådgiver, ombudsmand, borgervejleder
retsgrundlag, lovgrundlag, lovlighed, lovlighedskontrol, juridisk vurdering, hjemmel, kommunalfuldmagt
kodeks, adfærdskodeks, adfærdsregler, etiske retningslinjer, god embedsmandsskik, embedsmandsdyder, etik, pligter og dyder, god opførsel > retningslinjer, principper
forvaltning, administration, embedsværk, embedsmand, embedsfolk, centralforvaltning
direktion, direktørforum, direktørgruppe, koncernledelse, øverste ledelse, topledelse, koncerndirektion, direktørkreds
direktør, fagdirektør, områdedirektør, forvaltningsdirektør
chefforum, chefgruppe, chefmøde, lederforum, ledergruppe, ledermøde
kommunaldirektør, stadsdirektør, administrerende direktør, øverste embedsmand, kommunens direktør
afdelingschef, centerchef, områdechef, fagchef, forvaltningschef, stabschef
afdeling, fagforvaltning, fagområde, stabsenhed, fagcenter > forvaltning
på tværs af afdelinger, på tværs af forvaltninger, på tværs af organisationen, på tværs af fagområder, på tværs af centre
tværgående samarbejde, tværfagligt samarbejde, samarbejde på tværs, tværfaglighed, tværgående indsats, helhedsorienteret indsats, tværfaglig indsats, helhedssyn
nabokommune, omegnskommune, andre kommuner, kommunalt samarbejde, tværkommunalt samarbejde, fælleskommunal, kommunesamarbejde, samarbejde mellem kommuner
kommunalt fællesskab, fælleskommunalt selskab, interessentskab, paragraf 60-selskab
ejerstrategi, ejerskab, aktieselskab, kommunalt selskab, selskab
venskabsby, internationalt samarbejde, venskabsbysamarbejde
presse, pressemeddelelse, medier, journalist, pressehåndtering, mediedækning
kommunikation, information, formidling, kommunikationsplan, kommunikationsstrategi, nyhedsbrev
strategi, politik, vision, handleplan, masterplan
målsætning, mål, delmål, måltal, målepunkt, pejlemærke, succeskriterie
målplan, handleplan, handlingsplan, indsatsplan, aktivitetsplan
styringskoncept, styringsmodel, styringslandskab, styringsgrundlag, ledelsesmodel, styreform
målstyring, resultatstyring, effektmåling, kontraktstyring, mål- og rammestyring, resultatkontrakt, virksomhedsplan > målplan
evaluering, opfølgning, opsamling, erfaringsopsamling
opfølgning, status, statusopfølgning, afrapportering, statusrapport, gøre status
tidsplan, køreplan, procesplan, milepæl, milepælsplan, tidslinje, tidsperspektiv
handleplan, handlingsplan, indsatsplan, udviklingsplan
skema, ark, skabelon, formular, blanket, oversigtsark, spørgeskema
prøvehandling, forsøg, pilotprojekt, forsøgsordning, prøveordning, frikommuneforsøg, pilotforsøg
projekt, initiativ, indsats, tiltag
udfordring, problem, problemstilling, vanskelighed
undersøgelse, analyse, kortlægning, rapport, survey, feltstudie
statistik, opgørelse, talmateriale, nøgletal
ordliste, begrebsliste, parlør, miniparlør, ordforklaring, begrebsafklaring
samarbejde, partnerskab, samarbejdspartner, fælles indsats
tilsyn, tilsynsrapport, kontrolbesøg, inspektion, tilsynsbesøg, kommunalt tilsyn
svarfrist, sagsbehandlingstid, sagsbehandling, ekspeditionstid, sagsbehandlingsfrist
ventetid, venteliste
frist, deadline, tidsfrist, senest
dispensation, fritagelse, undtagelse
fritagelse, nedsættelse, lempelse
tilladelse, godkendelse, bevilling
påbud, håndhævelse, lovliggørelse, forbud
straf, bøde, sanktion, tvangsbøde
regler, retningslinjer, regelsæt, regulativ, bestemmelser
regelforenkling, afbureaukratisering, frisættelse, bureaukrati, forenkling
lov, lovgivning, bekendtgørelse, lovforslag, lovændring
afbud, beslutningsdygtig, manglende fremmøde
tema, emne, dagsordenspunkt
resultat, effekt, virkning, udbytte
dokumentation, dokumentere, evidens
tilbagemelding, feedback, respons, afrapportering
besøg, besigtigelse, studietur, rundvisning
indvielse, åbning, første spadestik, rejsegilde
`;
