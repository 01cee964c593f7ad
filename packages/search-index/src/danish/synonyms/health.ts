/** The elderly, care, health. How a line is read: `synonyms.ts`. */
export const HEALTH = `
plejehjem, plejecenter, plejebolig, ældrecenter, alderdomshjem, omsorgscenter, plejehjemsplads, bolig til ældre
hjemmehjælp, hjemmepleje, personlig pleje og praktisk hjælp, personlig og praktisk hjælp, praktisk hjælp, personlig pleje, hjemmehjælper, hjælp i hjemmet
ældrepleje, ældreomsorg, ældreområdet, pleje af ældre, værdig ældrepleje > hjemmepleje, plejecenter, plejehjem, plejebolig, hjemmehjælp, personlig pleje, praktisk hjælp
pensionist, gamle mennesker, senior > ældre
ældrebolig, seniorbolig, seniorbofællesskab, bofællesskab for ældre, handicapegnet bolig
visitation, visitering, revisitering, tildeling af hjælp, visitator, visiterede timer, visiteret tid, bevilget hjælp
frit valg, fritvalgsordning, privat leverandør af hjemmehjælp, fritvalgsbevis
omsorg, pleje, plejeopgave, plejebehov
sygeplejerske, sygepleje, hjemmesygepleje, sundhedspersonale, akutteam, kommunal akutfunktion
social- og sundhedsassistent, social- og sundhedshjælper, sosu, sosu-assistent, plejepersonale, plejehjemspersonale
værdighedspolitik, værdighed, værdig alderdom, ældrepolitik
demens, demensvenlig, demensramt, demensby, demenspolitik, hukommelsessygdom
ensomhed, besøgsven
dagcenter, aktivitetscenter, daghjem, samlingssted for ældre, dagtilbud for ældre
klippekort, klippekortsordning, ekstra hjælp
genoptræning, rehabilitering, træning, genoptræningsplan, hverdagsrehabilitering, fysioterapi, ergoterapi
midlertidig plads, aflastningsplads, døgnrehabilitering, korttidsplads, aflastning
hjælpemiddel, kropsbåret hjælpemiddel, kørestol, rollator, hjælpemiddeldepot
madservice, madudbringning, mad til ældre, varm mad, madlevering, kold mad
nødkald, tryghedsalarm, kaldeanlæg, alarmsystem
velfærdsteknologi, skærmbesøg, teknologi i plejen, teknologi, digital løsning, hjælpemiddelteknologi, sengesensor
sygehus, hospital, akutmodtagelse, skadestue, akutafdeling, sygehusbehandling
indlæggelse, udskrivning, patient, genindlæggelse, færdigbehandlet, udskrevet fra sygehus
læge, praktiserende læge, lægehus, lægepraksis, lægedækning, lægemangel, almen praksis
medicin, lægemiddel, receptpligtig medicin, medicinhåndtering, medicinfejl
utilsigtet hændelse, patientsikkerhed, fejl i behandlingen
tandpleje, tandlæge, omsorgstandpleje, børnetandpleje, tandklinik
sundhedspleje, sundhedsplejerske, hjemmebesøg til spædbørn
graviditet, svangerskab, gravid, fødsel, jordemoder, familieforberedelse
sundhed > folkesundhed, sundhedsfremme, sundhedspolitik, sundhedsprofil
folkesundhed, sundhedsfremme, forebyggelse, sundhedspolitik, sundhedsprofil
sundhedshus, sundhedscenter, nærhospital, sundhedsklynge
det nære sundhedsvæsen, sundhedsaftale, sundhedsreform, nære sundhedstilbud, sundhedssamarbejde
kronisk sygdom, kronisk syg, diabetes, kol, sukkersyge, kronikere
kræft, kræftramt, kræftrehabilitering
vaccination, vaccine, influenzavaccination
corona, covid-19, coronavirus, covid, pandemi, epidemi, coronakrise
smitte, infektion, håndhygiejne, smitterisiko
rygning, røgfri, tobak, nikotin, rygestop, ryger, røgfri arbejdstid, e-cigaret
alkohol, alkoholmisbrug, alkoholpolitik, druk, spiritus > misbrug, rusmiddel, misbrugsbehandling, alkoholbehandling
stoffer, narkotika, hash, euforiserende stoffer, narko, stofmisbruger > misbrug, rusmiddel, misbrugsbehandling, stofmisbrug
misbrug, afhængighed, rusmiddel, stofmisbrug, alkoholmisbrug, misbrugsbehandling, misbrugscenter, rusmiddelbehandling, alkoholbehandling, alkoholiker, narkoman
kost, mad, måltid, ernæring, kostpolitik, madpolitik, sund mad, måltidspolitik
køkken, produktionskøkken, centralkøkken, køkkendrift
økologi, økologisk, økologiske råvarer, økologiprocent
madspild, madaffald, spild af mad
overvægt, fedme, vægttab, svær overvægt
motion, bevægelse, fysisk aktivitet, træningstilbud, bevægelsespolitik
psykiatri, socialpsykiatri, sindslidelse, psykisk sygdom, psykisk syg, psykiske lidelser
psykolog, psykologhjælp, samtaleforløb, gratis psykolog
selvmord, selvmordsforebyggelse, livskrise
hospice, palliation, lindrende behandling, døende, livets afslutning, terminal pleje
pårørende, pårørendepolitik, pårørendestøtte, familie til syge
seksuel sundhed, prævention, kønssygdom
sunde vaner, livsstil, livsstilsændring, sund livsstil
indeklima, skimmelsvamp, ventilation, udluftning
hedebølge, varme sommerdage, høje temperaturer
`;
