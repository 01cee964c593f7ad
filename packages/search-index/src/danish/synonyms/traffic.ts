/** Roads, traffic, public transport. How a line is read: `synonyms.ts`. */
export const TRAFFIC = `
vej, gade, vejstrækning, vejanlæg, vejforbindelse, omfartsvej, ringvej
privat fællesvej, privatvej, grusvej, vejbidrag, nedklassificering
vejnavn, navngivning, navngivning af vej, stednavn
vejarbejde, asfalt, asfaltering, slidlag, vejvedligeholdelse, asfaltarbejde, belægning, huller i vejen
fortov, gangsti, gangareal, flisebelægning, fortovsfliser
sti, vandresti, stiforbindelse, stisystem, stiplan, stinet
cykelsti, cykelbane, cykelrute, cykelstiforbindelse, supercykelsti, cykelplan
cyklisme, cykel, cyklist, cykling, cykelparkering, cykelpolitik
fodgænger, gående, fodgængerfelt, fodgængerovergang, gangbro
lyskryds, kryds, vejkryds, rundkørsel, signalanlæg, lyssignal, trafiklys
hastighed, fartgrænse, hastighedsgrænse, fartdæmpning, vejbump, hastighedsdæmpning, fartbump, hastighedszone, bump, køre for stærkt
trafiksikkerhed, trafiksikring, færdselssikkerhed, ulykkesbekæmpelse, trafiksikkerhedsplan, trafikfarlig
trafikulykke, ulykke, uheld, trafikuheld, færdselsuheld, påkørsel
skolevej, sikker skolevej, vejen til skole, skolevejsanalyse, skolepatrulje
trafikplan, mobilitetsplan, trafikanalyse, trafikundersøgelse, mobilitet, trafikstrategi
trængsel, kø på vejene, trafikpropper, myldretid, trafikbelastning
tung trafik, lastbil, gennemkørende trafik, gennemkørsel, lastbiltrafik, tunge køretøjer
trafikstøj, vejstøj, støjhandlingsplan, støjskærm, støjvold, støjsvag asfalt, støjdæmpende asfalt
parkering, parkeringsplads, p-plads, parkeringsareal, parkeringshus, parkeringsnorm, p-norm
parkeringsafgift, p-afgift, parkeringsbøde, parkeringskontrol, parkeringsvagt
kollektiv trafik, bus, busrute, offentlig transport, rutebil, busdrift, buslinje, busbetjening, kollektiv transport, trafikselskab, busstoppested
tog > jernbane, letbane, togstation, togdrift
jernbane, letbane, station, banegård, togstation, togdrift, metro
flextrafik, flextur, handicapkørsel, telekørsel, taxa, taxi
kørsel, befordring, transport, patientbefordring, personbefordring
færge, færgedrift, færgerute, overfart
lufthavn, flyveplads, flystøj
havn, lystbådehavn, marina, havneområde, erhvervshavn
bro, tunnel, viadukt, underføring, overføring
snerydning, vintertjeneste, glatførebekæmpelse, saltning, vintervedligeholdelse, sne
vejbelysning, gadelys, belysning, gadebelysning, gadelampe, lygtepæl, lysmast
elbil, ladestander, ladepunkt, ladeinfrastruktur, opladning af biler, nulemissionskøretøj
delebil, samkørsel, løbehjul, elløbehjul
bilpark, tjenestebil, kommunale biler, køretøj, varebil
vejafvanding, dræn, vandafledning fra vej
gågade, bilfri, torv, byrum
`;
