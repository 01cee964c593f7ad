/** Roads, traffic, public transport. How a line is read: `synonyms.ts`. */
export const TRAFFIC = `
vej, gade, vejstrækning, vejanlæg, vejforbindelse, omfartsvej, ringvej
privat fællesvej, privatvej, grusvej, vejbidrag, nedklassificering
vejnavn, navngivning, navngivning af vej, stednavn, gadenavn, hedde, navn på vej, navn til vej, navn til plads, vejnavne, hvad vejen skal hedde
vejarbejde, asfalt, asfaltering, slidlag, vejvedligeholdelse, asfaltarbejde, belægning, huller i vejen, opgravning, gravearbejde, afspærring, afspærret, vejen graves op
fortov, gangsti, gangareal, flisebelægning, fortovsfliser, brosten, fliser, ujævne fliser
sti, vandresti, stiforbindelse, stisystem, stiplan, stinet
cykelsti, cykelbane, cykelrute, cykelstiforbindelse, supercykelsti, cykelplan
cyklisme, cykel, cyklist, cykling, cykelparkering, cykelpolitik
fodgænger, gående, fodgængerfelt, fodgængerovergang, gangbro, gå over gaden, gå over vejen, krydse vejen, krydse gaden, zebrastribe, overgangssted
lyskryds, kryds, vejkryds, rundkørsel, signalanlæg, lyssignal, trafiklys, trafikregulering
hastighed, fartgrænse, hastighedsgrænse, fartdæmpning, vejbump, hastighedsdæmpning, fartbump, hastighedszone, bump, køre for stærkt, fart, kører for stærkt, køre stærkt, høj fart, fartviser, fartmåler, gennemsnitsfart, nedsat hastighed, trafikdæmpning, vejchikane, hastighedsmåling, fartkontrol, sænke farten, fartbøller
trafiksikkerhed, trafiksikring, færdselssikkerhed, ulykkesbekæmpelse, trafiksikkerhedsplan, trafikfarlig
trafikulykke, ulykke, uheld, trafikuheld, færdselsuheld, påkørsel
skolevej, sikker skolevej, vejen til skole, skolevejsanalyse, skolepatrulje, trygt i skole, gå til skole, cykle til skole, skolebørn i trafikken, trafikken ved skoler, trafik ved skolen, sikker vej til skole, trygt for skolebørn
trafikplan, mobilitetsplan, trafikanalyse, trafikundersøgelse, mobilitet, trafikstrategi, ensretning, ensrettet, trafikforsøg
trængsel, kø på vejene, trafikpropper, myldretid, trafikbelastning, bilkø, kø af biler
tung trafik, lastbil, gennemkørende trafik, gennemkørsel, lastbiltrafik, tunge køretøjer, varelevering, vareleverance
trafikstøj, vejstøj, støjhandlingsplan, støjskærm, støjvold, støjsvag asfalt, støjdæmpende asfalt, larm fra biler, larm fra trafik, støj fra biler, støj fra veje, trafiklarm, støj fra trafik
parkering, parkeringsplads, p-plads, parkeringsareal, parkeringshus, parkeringsnorm, p-norm, parkere, holde bil, betalingsparkering, betale for parkering, gratis parkering, holde bilen, parkeringsindtægt
parkeringsafgift, p-afgift, parkeringsbøde, parkeringskontrol, parkeringsvagt
kollektiv trafik, bus, busrute, offentlig transport, rutebil, busdrift, buslinje, busbetjening, kollektiv transport, trafikselskab, busstoppested, natbus, aftenbus, bybus, busafgang, busforbindelse, køreplan for bus, nedlæggelse af busrute, busser
tog > jernbane, letbane, togstation, togdrift
jernbane, letbane, station, banegård, togstation, togdrift, metro, bane, togforbindelse, skinner, perron
flextrafik, flextur, handicapkørsel, telekørsel, taxa, taxi
kørsel, befordring, transport, patientbefordring, personbefordring
færge, færgedrift, færgerute, overfart, færgeafgang, overfarten
lufthavn, flyveplads, flystøj
havn, lystbådehavn, marina, havneområde, erhvervshavn, bådplads, lystbåd, bådehavn, gæstesejler, sejlklub, sejler, bådejer, mole, havnebestyrelse, lystsejler
bro, tunnel, viadukt, underføring, overføring, stibro, broreparation, brorenovering, gangbro
snerydning, vintertjeneste, glatførebekæmpelse, saltning, vintervedligeholdelse, sne, vinterregulativ, rydde sne, snevejr, glatte veje, is på vejen, salte, vejsalt, vintervagt, vinterdrift, sneplov, vinterberedskab, vintervedligehold, rydning af sne, glat
vejbelysning, gadelys, belysning, gadebelysning, gadelampe, lygtepæl, lysmast, mørke stier, lys på stien, lamper, mørkt på stien
elbil, ladestander, ladepunkt, ladeinfrastruktur, opladning af biler, nulemissionskøretøj, ladestation, opladning af elbil, opladning, ladestik
delebil, samkørsel, løbehjul, elløbehjul
bilpark, tjenestebil, kommunale biler, køretøj, varebil
vejafvanding, dræn, vandafledning fra vej
gågade, bilfri, torv, byrum
cykelparkering, cykelstativ, parkering af cykler, pladser til cykler, cykler ved stationen, cykelplads, cykelskur
`;
