/** Information technology, data, service to citizens, emergencies. How a line is read: `synonyms.ts`. */
export const TECHNOLOGY = `
it-system, fagsystem, software, edb-system, it-løsning, it-platform, programmel, it-program, it-programmer, program, app
værktøj, redskab, hjælpeværktøj
digitalisering, digital løsning, digital omstilling, digitaliseringsstrategi, it-strategi
teknologi, digital løsning, digitalisering
kunstig intelligens, ai, chatbot, sprogmodel, chatgpt, maskinlæring, AI, copilot, generativ, sprogmodeller, chatrobot
automatisering, robot, rpa, robotteknologi, automatiseret
ledelsesinformation, business intelligence, ledelsesdata, ledelsesrapportering, dashboard, ledelsestilsyn, datavisualisering, ledelsesplatform, vise nøgletal, nøgletal til ledere, præsentationsværktøj, rapporteringsværktøj
data, datagrundlag, datadrevet, dataunderstøttet, datadrevet ledelse, dataindsamling, datakvalitet, dataanalyse
databeskyttelsesforordningen, persondata, databeskyttelse, personoplysning, databeskyttelsesrådgiver, persondatalov, GDPR
databrud, sikkerhedsbrud, brud på persondatasikkerheden, datalæk, læk af personoplysninger, læk af data, personlige oplysninger, følsomme oplysninger, brud på datasikkerheden, brud på databeskyttelsen, datasikkerhed, forkert modtager, læk
informationssikkerhed, it-sikkerhed, cybersikkerhed, hackerangreb, cyberangreb, hacking, datasikkerhed, phishing
hjemmeside, website, netside, webside, internetside
selvbetjening, digital selvbetjening, selvbetjeningsløsning, digital post, borgerportal, digital ansøgning, ansøgning på nettet, ansøgningsskema
digital udsathed, it-hjælp, digitalt udsatte, ikke-digitale borgere
bredbånd, fibernet, mobildækning, mobilmast, antenne, internet, dårligt net
telefoni, telefon, mobiltelefon, telefonsystem, telefonløsning, telefonpasning, telefonkø, telefonopkald, opkald, ringe til kommunen, telefonbetjening, telefonisk henvendelse
computer, pc, tablet, it-udstyr, ipad, chromebook, bærbar
licens, abonnement, softwarelicens
sociale medier, facebook, linkedin
journalisering, arkivering, dokumenthåndtering, elektronisk sags- og dokumenthåndtering, sagssystem, journal
geografisk informationssystem, digitale kort, kortdata, korttjeneste
borgerservice, borgerbetjening, kundecenter, borgercenter, betjening af borgere, servicecenter, kommunekontor, betjening på rådhuset, personlig henvendelse, borgerhenvendelse
pas, kørekort, id-kort, mitid
adresse, folkeregister, bopæl
beredskab, brandvæsen, redningsberedskab, beredskabsplan, beredskabskommission, beredskabsøvelse, brandstation
brand, brandslukning, brandsikkerhed, brandsyn, ildebrand, brandfare, husbrand, brændt, ildebrande, nedbrændt, brændte
kriseberedskab, krise, krisestyring, kriseledelse, krisestab, forsyningssikkerhed, strømsvigt, sikkerhedspolitik, nødplan
terror, terrorsikring, trusselsbillede
hærværk, tyveri, indbrud, graffiti
sikkerhed, sikring, tryghed, sikkerhedsforanstaltning
ambulance, hjertestarter, førstehjælp, redning, akutlæge, ambulancetjeneste, ambulanceberedskab, akutlægebil, lægebil, udrykning, udrykningstid, responstid, præhospital, akutberedskab, lægehelikopter
politi, politikreds, nærpoliti
forsvar, militær, værnepligt, totalforsvar, civilforsvar
GDPR, persondataforordning, databeskyttelse, privatliv > databrud, datasikkerhed, brud på datasikkerheden, datatilsynet
it-projekt, digitalt projekt, projektportefølje, digitaliseringsprojekt, portefølje, it-udvikling
åbningstid, lukketid, træffetid, åbent, åbningsdage, holde åbent, åbne dørene
intranet, internt net, medarbejderportal
`;
