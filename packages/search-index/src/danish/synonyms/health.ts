/** The elderly, care, health. How a line is read: `synonyms.ts`. */
export const HEALTH = `
plejehjem, plejecenter, plejebolig, ældrecenter, alderdomshjem, omsorgscenter, plejehjemsplads, bolig til ældre, plads på plejehjem, ældrehjem, beboere på plejehjem
hjemmehjælp, hjemmepleje, personlig pleje og praktisk hjælp, personlig og praktisk hjælp, praktisk hjælp, personlig pleje, hjemmehjælper, hjælp i hjemmet, hjælp til rengøring, hjælp til ældre i hjemmet, rengøring hos ældre, hjælp til bad, hjælp til ældre
ældrepleje, ældreomsorg, ældreområdet, pleje af ældre, værdig ældrepleje > hjemmepleje, plejecenter, plejehjem, plejebolig, hjemmehjælp, personlig pleje, praktisk hjælp
pensionist, gamle mennesker, senior > ældre
ældrebolig, seniorbolig, seniorbofællesskab, bofællesskab for ældre, handicapegnet bolig
visitation, visitering, revisitering, tildeling af hjælp, visitator, visiterede timer, visiteret tid, bevilget hjælp, vurdering af behov, tildelt hjælp
frit valg, fritvalgsordning, privat leverandør af hjemmehjælp, fritvalgsbevis
omsorg, pleje, plejeopgave, plejebehov
sygeplejerske, sygepleje, hjemmesygepleje, sundhedspersonale, akutteam, kommunal akutfunktion, nattevagt, sygeplejersker om natten
social- og sundhedsassistent, social- og sundhedshjælper, sosu, sosu-assistent, plejepersonale, plejehjemspersonale
værdighedspolitik, værdighed, værdig alderdom, ældrepolitik, politik for ældre, seniorpolitik for borgere
demens, demensvenlig, demensramt, demensby, demenspolitik, hukommelsessygdom, alzheimer, alzheimers, hukommelse, hukommelsestab, glemsom, senil, dement, demensramte, demenskoordinator
ensomhed, besøgsven, ensom, social isolation, føler sig alene, føle sig alene, sidder alene, bor alene, fællesspisning, spisefællesskab, spise sammen, manglende venner, mangel på venner, mangel på netværk
dagcenter, aktivitetscenter, daghjem, samlingssted for ældre, dagtilbud for ældre
klippekort, klippekortsordning, ekstra hjælp, ekstra hjælp til ældre, selvvalgt hjælp, ekstra tid
genoptræning, rehabilitering, træning, genoptræningsplan, hverdagsrehabilitering, fysioterapi, ergoterapi, træning efter operation, fysioterapeut, optræning, ergoterapeut, træningscenter, træne efter operation
midlertidig plads, aflastningsplads, døgnrehabilitering, korttidsplads, aflastning, afløsning af ægtefælle, aflaste
hjælpemiddel, kropsbåret hjælpemiddel, kørestol, rollator, hjælpemiddeldepot
madservice, madudbringning, mad til ældre, varm mad, madlevering, kold mad, mad bragt ud, måltider bragt ud, bringe mad, udbragt mad, kølemad, færdigretter, mad til hjemmeboende, mad til pensionister, mad på hjul, måltider til ældre, levering af mad
nødkald, tryghedsalarm, kaldeanlæg, alarmsystem
velfærdsteknologi, skærmbesøg, teknologi i plejen, teknologi, digital løsning, hjælpemiddelteknologi, sengesensor
sygehus, hospital, akutmodtagelse, skadestue, akutafdeling, sygehusbehandling, supersygehus, hospitalsbyggeri, sygehusbyggeri, hospitalsvæsen
indlæggelse, udskrivning, patient, genindlæggelse, færdigbehandlet, udskrevet fra sygehus
læge, praktiserende læge, lægehus, lægepraksis, lægedækning, lægemangel, almen praksis, egen læge, fast læge, lægekonsultation, lægebesøg
medicin, lægemiddel, receptpligtig medicin, medicinhåndtering, medicinfejl, piller, recept, apotek, dosering
utilsigtet hændelse, patientsikkerhed, fejl i behandlingen
tandpleje, tandlæge, omsorgstandpleje, børnetandpleje, tandklinik, tandeftersyn, tænder, tandlægebus, dårlige tænder, tandplejer
sundhedspleje, sundhedsplejerske, hjemmebesøg til spædbørn
graviditet, svangerskab, gravid, fødsel, jordemoder, familieforberedelse, barselsgang, fødeafdeling, fødegang, barselsafdeling, barselsafsnit, fødende, svangreomsorg, fødested, gravide, jordemødre
sundhed > folkesundhed, sundhedsfremme, sundhedspolitik, sundhedsprofil
folkesundhed, sundhedsfremme, forebyggelse, sundhedspolitik, sundhedsprofil
sundhedshus, sundhedscenter, nærhospital, sundhedsklynge
det nære sundhedsvæsen, sundhedsaftale, sundhedsreform, nære sundhedstilbud, sundhedssamarbejde
kronisk sygdom, kronisk syg, diabetes, kol, sukkersyge, kronikere
kræft, kræftramt, kræftrehabilitering
vaccination, vaccine, influenzavaccination
corona, covid-19, coronavirus, covid, pandemi, epidemi, coronakrise
smitte, infektion, håndhygiejne, smitterisiko
rygning, røgfri, tobak, nikotin, rygestop, ryger, røgfri arbejdstid, e-cigaret, cigaret, ryge, rygeforbud, tobaksrøg, snus, røgfrit, nikotinpose, passiv rygning
alkohol, alkoholmisbrug, alkoholpolitik, druk, spiritus > misbrug, rusmiddel, misbrugsbehandling, alkoholbehandling
stoffer, narkotika, hash, euforiserende stoffer, narko, stofmisbruger > misbrug, rusmiddel, misbrugsbehandling, stofmisbrug
misbrug, afhængighed, rusmiddel, stofmisbrug, alkoholmisbrug, misbrugsbehandling, misbrugscenter, rusmiddelbehandling, alkoholbehandling, alkoholiker, narkoman, afvænning, afrusning, center for rusmiddel, misbruger, alkoholproblemer
kost, mad, måltid, ernæring, kostpolitik, madpolitik, sund mad, måltidspolitik, slik, sukker, sukkerpolitik, usund mad
køkken, produktionskøkken, centralkøkken, køkkendrift
økologi, økologisk, økologiske råvarer, økologiprocent
madspild, madaffald, spild af mad
overvægt, fedme, vægttab, svær overvægt
motion, bevægelse, fysisk aktivitet, træningstilbud, bevægelsespolitik
psykiatri, socialpsykiatri, sindslidelse, psykisk sygdom, psykisk syg, psykiske lidelser
psykolog, psykologhjælp, samtaleforløb, gratis psykolog
selvmord, selvmordsforebyggelse, livskrise
hospice, palliation, lindrende behandling, døende, livets afslutning, terminal pleje
pårørende, pårørendepolitik, pårørendestøtte, familie til syge, ægtefælle, aflastning af pårørende, ægtefæller
seksuel sundhed, prævention, kønssygdom
sunde vaner, livsstil, livsstilsændring, sund livsstil
indeklima, skimmelsvamp, ventilation, udluftning, fugt, fugtskade, skimmel, svampeangreb, fugtig, mug, råd og svamp, vandskade
hedebølge, varme sommerdage, høje temperaturer
kø > venteliste, ventetid, trængsel
lægevagt, vagtlæge, lægehjælp om aftenen, lægehjælp i weekenden
faldulykke, faldforebyggelse, ældre falder, faldet i hjemmet
søvn, søvnproblemer, sove, nattero
sundhedstjek, helbredstjek, helbredsundersøgelse, forebyggende hjemmebesøg
hjemmeboende ældre, ældre i eget hjem, svage ældre, svage pensionister, ældre medborgere
`;
