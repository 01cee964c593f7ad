/** Plans, building, housing, environment, climate, supply. How a line is read: `synonyms.ts`. */
export const PLAN = `
lokalplan, plangrundlag, byplan, byplanvedtægt, lokalplanforslag, arealanvendelse, bebyggelsesplan, startredegørelse
kommuneplan, kommuneplantillæg, planstrategi, kommuneplanramme, kommuneplanforslag, hovedstruktur
helhedsplan, udviklingsplan, masterplan, dispositionsplan, strukturplan
byudvikling, byomdannelse, byfornyelse, udvikling af byen, byudviklingsområde
midtby, bymidte, centrum, bykerne, centerområde, indre by
landsby, landdistrikt, landområde, landdistriktspolitik, oplandsby, landzone, små samfund, småsamfund, lokalsamfund, yderområde, udkantsområde, udkant, landsbyudvalg, landsbypulje, udvikling på landet, liv på landet, landområder
bydel, boligområde, kvarter, boligkvarter, nabolag
byggetilladelse, byggesag, byggeansøgning, byggesagsbehandling, ansøgning om byggeri, lov til at bygge, ulovligt byggeri, bygge uden tilladelse, må jeg bygge
byggeri, nybyggeri, opførelse, bygge, opføre, byggeprojekt, nyopførelse
nedrivning, rive ned, nedrivningspulje, saneringsmodent hus
renovering, istandsættelse, modernisering, ombygning, sanering, restaurering, facaderenovering, reparation, reparere, udbedring, genopretning, nedslidt, forfalden, forfald, udskiftning, renovere, sætte i stand, fornyelse
vedligehold, bygningsvedligehold, vedligeholdelsesefterslæb, bygningsdrift, ejendomsdrift
ejendom, bygning, matrikel, kommunale bygninger, lokaler, kommunal ejendom
ejendomssalg, salg af ejendom, afhændelse, frasalg, sælge bygning, salg af bygning, sælge bygninger, sælger bygninger, sælge ejendom, sælge hus, salgsprospekt, købstilbud, sætte til salg, sat til salg, bud på ejendommen, salg af huset, salg af rådhus, salg af skole
grundsalg, salg af grund, salg af areal, salg af byggegrund, arealsalg, sælge jord
ejendomskøb, køb af ejendom, erhvervelse, overtagelse af ejendom, køb af areal
ekspropriation, ekspropriere, tvangsafståelse, arealafståelse, arealerhvervelse, arealerhverv, afgive jord, afstå jord, jordafståelse, jordfordeling, aftale med lodsejere
lejemål, leje, lejekontrakt, husleje, lejeaftale, lejeudgift
udstykning, byggegrund, parcelhusgrund, byggemodning, storparcel, matrikulering
byggemodning, anlæg af veje og kloak
erhvervsområde, erhvervsgrund, industriområde, industrikvarter, erhvervspark
bygherre, bygherrerådgiver, arkitekt, developer, investor
almene boliger, boligforening, boligselskab, boligorganisation, almennyttig, almene familieboliger, skema a, skema b, grundkapital
ungdomsbolig, studiebolig, kollegium, ungdomsboliger
boligpolitik, boligstrategi, boligudbygning, boligbyggeri, boligforsyning
parcelhus, enfamiliehus, villa, rækkehus
lejlighed, etagebolig, etagebyggeri, nybyggede boliger, etageboliger, nybyggede lejligheder
højhus, punkthus, bygningshøjde, højt byggeri, etageantal, tårn
skyggevirkning, skygge, indbliksgener, indblik, udsigt
tilflytning, indflytning, bosætning, flytte til kommunen
fraflytning, udflytning, flytte fra kommunen
bosætning, bosætningspolitik, bosætningsstrategi, bosætningsanalyse, tiltrække borgere, tiltrække tilflyttere, lokke borgere, tilflytter, flere indbyggere, flere borgere til kommunen
befolkningsprognose, befolkningstal, indbyggertal, befolkningsudvikling, befolkningstilvækst
flytte, flyttemønster > tilflytning, indflytning, fraflytning, flytning, bosætning
sommerhus, fritidshus, sommerhusområde, helårsbeboelse, bopælspligt, sommerhusejer, sommerhusgrund, sommerhuse
campingplads, camping, autocamper, feriecenter
kolonihave, nyttehave, haveforening, byhave
bevaringsværdig, fredning, fredet, bevaringsværdi, bevarende, bygningsbevaring, kulturmiljø, kulturarv, gamle huse, gamle bygninger, historisk bygning, historiske huse, bevare, bevares
arkitektur, arkitekturpolitik, byggeskik, arkitektonisk kvalitet
facade, skilt, facadeskilt, reklame, skilteregulativ, lysskilt, lysreklame, reklameskilt, skiltning, neonskilt, reklame lyser
hegn, mur, plankeværk, hæk, hegnssyn
miljøvurdering, miljøkonsekvensvurdering, miljørapport, vurdering af virkninger på miljøet, miljøscreening
miljøgodkendelse, miljøtilladelse, virksomhedsgodkendelse, miljøkrav
miljøtilsyn, virksomhedstilsyn, miljøkontrol, kontrol af forurening, kontrol med landbrug, kontrol med virksomheder, tilsyn med virksomheder, tilsyn med landbrug, forureningskontrol
klima > klimaplan, klimahandlingsplan, co2-reduktion, klimamål, klimapolitik, drivhusgas
klimaplan, klimahandlingsplan, co2-reduktion, klimamål, klimapolitik, drivhusgas, co2-udledning, klimaregnskab, klimaneutral, klimaforandring, udslip, udledning
grøn omstilling, bæredygtighed, grøn målsætning, grøn strategi, grønt regnskab > klimaplan, klimamål, co2-reduktion
verdensmål, fn, bæredygtighed, fn's verdensmål, bæredygtig udvikling
klimatilpasning, skybrud, regnvand, oversvømmelse, stormflod, skybrudsplan, ekstremregn, højvande, vand i kælderen, oversvømmet, stigende vand, kraftig regn, vandet stiger, regnvandsbassin, højere vandstand, sikring mod vand, vandmasser, skybrudssikring
kystbeskyttelse, strandbeskyttelse, dige, kystsikring, højvandssikring
natur > biodiversitet, naturbeskyttelse, naturpleje, vild natur
biodiversitet, naturbeskyttelse, vild natur, artsrigdom, naturpleje, rewilding, vild med vilje
fredskov, skov, skovrejsning, plantning af skov, skovdrift, plante træer, skovplantning, plante skov
træplantning, træ, beplantning, træfældning, vejtræer, bytræer, træpolitik, plante træer, flere træer
vandløb, bæk, vandløbsregulativ, vandløbsrestaurering, åløb, vandløbsprojekt, å, åen, grøft, brink
grødeskæring, vandløbsvedligeholdelse, oprensning, oprensning af vandløb
vådområde, sø, mose, lavbundsjord, lavbundsprojekt, udtagning af lavbundsjord, landbrugsjord, marker under vand, lavbund
vandmiljø, vandplan, kvælstof, nitrat, vandområdeplan, iltsvind, havmiljø
drikkevand, vandforsyning, vandværk, vandforsyningsplan, rent vand, postevand, vandhane, vand i hanen, giftrester i drikkevandet, vandkvalitet
grundvand, grundvandsbeskyttelse, boring, boringsnære beskyttelsesområder, indsatsplan for grundvand, pesticid, sprøjtegift, sprøjteforbud, giftrester, pesticidrester, sprøjtemiddel, ukrudtsmiddel, gift i haven, pesticidfri
spildevand, kloak, kloakering, rensningsanlæg, afløb, spildevandsplan, separatkloakering, nedsivningsanlæg, kloakbidrag, tilslutningsbidrag, septiktank, minirenseanlæg, renseanlæg, rense spildevand, kloakudgift
jordforurening, forurening, miljøgift, forurenet grund, pfas, fluorstoffer, forurenet jord
råstof, grusgrav, råstofindvinding, råstofgrav, råstofplan, sand og grus, grusgravning
støj, larm, støjgene, støjklage, støjgrænse
lugt, lugtgener, lugtgene, stank, lugter, gyllelugt
luftforurening, luftkvalitet, brændeovn, røggener, partikelforurening
skadedyr, rotte, rottebekæmpelse, mosegris, måger, rotter, rottefænger, skadedyrsbekæmpelse
affald, skrald, renovation, dagrenovation, affaldshåndtering, affaldsindsamling, skraldebil, affaldsordning, husholdningsaffald, skraldespand, affaldsselskab, affaldsplan, skraldeordning, skraldemand, affaldsspand, affaldsselskaber, affaldsregulativ
affaldssortering, kildesortering, genbrug, genanvendelse, sortering af affald, affaldsplan, cirkulær økonomi, byttebasar, bytte ting, byttecentral, byttemarked, smide væk, brugte ting, direkte genbrug, genbruge
genbrugsplads, genbrugsstation, containerplads, nærgenbrugsplads, losseplads
storskrald, haveaffald, farligt affald, grovaffald
erhvervsaffald, affaldsregulativ, affald fra erhverv
henkastet affald, affald i naturen, renholdelse, gadefejning, plastik i naturen
fjernvarme, varmeforsyning, varmeværk, kraftvarme, varmeplan, varmeplanlægning, fjernvarmeudbygning
varmepumpe, gasfyr, naturgas, oliefyr, opvarmning, konvertering fra gas, gaskedel, udfasning af gas, udfasning af naturgas, væk fra gas, gasforbrug, skifte gas ud, fossilfri varme
energirenovering, energibesparelse, energiforbrug, energimærke, energioptimering, energiledelse, esco, skrue ned for varmen, sænke temperaturen, temperatur, slukke lyset, slukke lys, spare på varmen, spare på strømmen, spare energi, spare på energien, rumtemperatur, varmeforbrug
strøm, el, elforbrug, elektricitet, elregning, strømregning, strømforbrug, eludgift, el-udgift, energiudgift, elpris
solceller, solenergi, solcelleanlæg, solpark, solcellepark, strøm fra solen, solenergianlæg, solstrøm, solcelleanlæg på mark, solfanger, solceller på tage
vindmølle, vindenergi, vindkraft, vindmøllepark, vindmølleplan, vindmøller, havvindmølle
vedvarende energi, ve-anlæg, grøn energi, energiplan, energipark, power-to-x
biogas, biogasanlæg, gyllelager, gylle
landbrug, landmand, husdyrbrug, svinefarm, husdyrproduktion
grundejer, lodsejer, jordejer, grundejerforening, ejerlav
dyrevelfærd, dyrehold, hønsehold, katte, vilde katte
hund, hundeskov, hundetoilet, hundepark, hundelov, hundelort, hundeejer, løse hunde
forsyning, forsyningsselskab, multiforsyning, værk, forsyningsvirksomhed
tagetage, ekstra etage, etage mere, etage ovenpå, påbygning, tilbygning, bygge ovenpå, bygge i højden, hæve taget
altan, balkon, tagterrasse, terrasse, karnap
bygningsforbedring, byfornyelsesstøtte, støtte til bygninger, støtte til nyt tag, støtte til vinduer, bygningsfornyelse, støtte til istandsættelse
vindue, rude, termorude, trævindue, plastvindue
tagsten, tegltag, vingetegl, tagbelægning, tagpap
landmand > lodsejer, landbrug
lodsejere > landbrug, landmand
adgang til stranden, sti til stranden, vejen til vandet, vejen til stranden, vejen ned til vandet, strandsti, nedlæggelse af sti, stinedlæggelse, lukning af sti, badegæst
bi, bier, bistade, biavl, biavler, honning, honningbi
landzonetilladelse, byggeri på landet, landzone, byggeri i det åbne land, bygge på landet, overflødige landbrugsbygninger, driftsbygning, nedlagt gård, nedlagt landbrug
arkæologi, arkæolog, udgravning, fortidsminde, fortidsfund, oldtidsfund, middelalder, arkæologisk, oldtid
pcb, asbest, miljøfarlige stoffer, farlige stoffer, sundhedsskadelige stoffer, giftige stoffer, miljøskadelige stoffer, bly
carport, garage, skur, udhus, drivhus
swimmingpool, pool, spa
ukrudt, kæmpebjørneklo, invasive arter, bjørneklo, pileurt
`;
