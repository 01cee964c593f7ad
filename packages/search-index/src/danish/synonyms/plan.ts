/** Plans, building, housing, environment, climate, supply. How a line is read: `synonyms.ts`. */
export const PLAN = `
lokalplan, plangrundlag, byplan, byplanvedtægt, lokalplanforslag, arealanvendelse, bebyggelsesplan, startredegørelse
kommuneplan, kommuneplantillæg, planstrategi, kommuneplanramme, kommuneplanforslag, hovedstruktur
helhedsplan, udviklingsplan, masterplan, dispositionsplan, strukturplan
byudvikling, byomdannelse, byfornyelse, udvikling af byen, byudviklingsområde
midtby, bymidte, centrum, bykerne, centerområde, indre by
landsby, landdistrikt, landområde, landdistriktspolitik, oplandsby, landzone
bydel, boligområde, kvarter, boligkvarter, nabolag
byggetilladelse, byggesag, byggeansøgning, byggesagsbehandling, ansøgning om byggeri, lov til at bygge
byggeri, nybyggeri, opførelse, bygge, opføre, byggeprojekt, nyopførelse
nedrivning, rive ned, nedrivningspulje, saneringsmodent hus
renovering, istandsættelse, modernisering, ombygning, sanering, restaurering, facaderenovering
vedligehold, bygningsvedligehold, vedligeholdelsesefterslæb, bygningsdrift, ejendomsdrift
ejendom, bygning, matrikel, kommunale bygninger, lokaler, kommunal ejendom
ejendomssalg, salg af ejendom, afhændelse, frasalg, sælge bygning, salg af bygning
grundsalg, salg af grund, salg af areal, salg af byggegrund, arealsalg, sælge jord
ejendomskøb, køb af ejendom, erhvervelse, overtagelse af ejendom, køb af areal
ekspropriation, ekspropriere, tvangsafståelse, arealafståelse
lejemål, leje, lejekontrakt, husleje, lejeaftale, lejeudgift
udstykning, byggegrund, parcelhusgrund, byggemodning, storparcel, matrikulering
byggemodning, anlæg af veje og kloak
erhvervsområde, erhvervsgrund, industriområde, industrikvarter, erhvervspark
bygherre, bygherrerådgiver, arkitekt, developer, investor
almene boliger, boligforening, boligselskab, boligorganisation, almennyttig, almene familieboliger, skema a, skema b, grundkapital
ungdomsbolig, studiebolig, kollegium, ungdomsboliger
boligpolitik, boligstrategi, boligudbygning, boligbyggeri, boligforsyning
parcelhus, enfamiliehus, villa, rækkehus
lejlighed, etagebolig, etagebyggeri
højhus, punkthus, bygningshøjde, højt byggeri, etageantal, tårn
skyggevirkning, skygge, indbliksgener, indblik, udsigt
tilflytning, indflytning, bosætning, flytte til kommunen
fraflytning, udflytning, flytte fra kommunen
bosætning, bosætningspolitik, bosætningsstrategi, bosætningsanalyse
befolkningsprognose, befolkningstal, indbyggertal, befolkningsudvikling, befolkningstilvækst
flytte, flyttemønster > tilflytning, indflytning, fraflytning, flytning, bosætning
sommerhus, fritidshus, sommerhusområde, helårsbeboelse, bopælspligt
campingplads, camping, autocamper, feriecenter
kolonihave, nyttehave, haveforening, byhave
bevaringsværdig, fredning, fredet, bevaringsværdi, bevarende, bygningsbevaring, kulturmiljø, kulturarv
arkitektur, arkitekturpolitik, byggeskik, arkitektonisk kvalitet
facade, skilt, facadeskilt, reklame, skilteregulativ
hegn, mur, plankeværk, hæk, hegnssyn
miljøvurdering, miljøkonsekvensvurdering, miljørapport, vurdering af virkninger på miljøet, miljøscreening
miljøgodkendelse, miljøtilladelse, virksomhedsgodkendelse, miljøkrav
miljøtilsyn, virksomhedstilsyn, miljøkontrol
klima > klimaplan, klimahandlingsplan, co2-reduktion, klimamål, klimapolitik, drivhusgas
klimaplan, klimahandlingsplan, co2-reduktion, klimamål, klimapolitik, drivhusgas, co2-udledning, klimaregnskab, klimaneutral
grøn omstilling, bæredygtighed, grøn målsætning, grøn strategi, grønt regnskab > klimaplan, klimamål, co2-reduktion
verdensmål, fn, bæredygtighed, fn's verdensmål, bæredygtig udvikling
klimatilpasning, skybrud, regnvand, oversvømmelse, stormflod, skybrudsplan, ekstremregn, højvande, vand i kælderen
kystbeskyttelse, strandbeskyttelse, dige, kystsikring, højvandssikring
natur > biodiversitet, naturbeskyttelse, naturpleje, vild natur
biodiversitet, naturbeskyttelse, vild natur, artsrigdom, naturpleje, rewilding, vild med vilje
fredskov, skov, skovrejsning, plantning af skov, skovdrift
træplantning, træ, beplantning, træfældning, vejtræer, bytræer, træpolitik
vandløb, bæk, vandløbsregulativ, vandløbsrestaurering, åløb, vandløbsprojekt
grødeskæring, vandløbsvedligeholdelse, oprensning, oprensning af vandløb
vådområde, sø, mose, lavbundsjord, lavbundsprojekt, udtagning af lavbundsjord
vandmiljø, vandplan, kvælstof, nitrat, vandområdeplan, iltsvind, havmiljø
drikkevand, vandforsyning, vandværk, vandforsyningsplan, rent vand
grundvand, grundvandsbeskyttelse, boring, boringsnære beskyttelsesområder, indsatsplan for grundvand, pesticid, sprøjtegift, sprøjteforbud
spildevand, kloak, kloakering, rensningsanlæg, afløb, spildevandsplan, separatkloakering, nedsivningsanlæg
jordforurening, forurening, miljøgift, forurenet grund, pfas, fluorstoffer, forurenet jord
råstof, grusgrav, råstofindvinding, råstofgrav, råstofplan
støj, larm, støjgene, støjklage, støjgrænse
lugt, lugtgener, lugtgene, stank
luftforurening, luftkvalitet, brændeovn, røggener, partikelforurening
skadedyr, rotte, rottebekæmpelse, mosegris, måger
affald, skrald, renovation, dagrenovation, affaldshåndtering, affaldsindsamling, skraldebil, affaldsordning, husholdningsaffald, skraldespand
affaldssortering, kildesortering, genbrug, genanvendelse, sortering af affald, affaldsplan, cirkulær økonomi
genbrugsplads, genbrugsstation, containerplads, nærgenbrugsplads, losseplads
storskrald, haveaffald, farligt affald, grovaffald
erhvervsaffald, affaldsregulativ, affald fra erhverv
henkastet affald, affald i naturen, renholdelse, gadefejning, plastik i naturen
fjernvarme, varmeforsyning, varmeværk, kraftvarme, varmeplan, varmeplanlægning, fjernvarmeudbygning
varmepumpe, gasfyr, naturgas, oliefyr, opvarmning, konvertering fra gas
energirenovering, energibesparelse, energiforbrug, energimærke, energioptimering, energiledelse, esco
strøm, el, elforbrug, elektricitet, elregning, strømregning, strømforbrug, eludgift, el-udgift, energiudgift, elpris
solceller, solenergi, solcelleanlæg, solpark, solcellepark
vindmølle, vindenergi, vindkraft, vindmøllepark, vindmølleplan
vedvarende energi, ve-anlæg, grøn energi, energiplan, energipark, power-to-x
biogas, biogasanlæg, gyllelager, gylle
landbrug, landmand, husdyrbrug, svinefarm, husdyrproduktion
grundejer, lodsejer, jordejer, grundejerforening, ejerlav
dyrevelfærd, dyrehold, hønsehold, katte, vilde katte
hund, hundeskov, hundetoilet, hundepark, hundelov
forsyning, forsyningsselskab, multiforsyning, værk, forsyningsvirksomhed
`;
