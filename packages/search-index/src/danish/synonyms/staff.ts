/** Employees, leaders, workplace, the town hall itself. How a line is read: `synonyms.ts`. */
export const STAFF = `
sygefravær, sygemelding, sygedage, fraværsdage, sygeperiode, syge medarbejdere, sygdom blandt personalet, sygefraværsdage, melde sig syg
syg, sygdom > sygefravær, sygemelding
langtidssygefravær, langtidssygdom, langtidssyg, længerevarende sygefravær, langtidssygemelding
sygefraværssamtale, fraværssamtale, omsorgssamtale, fastholdelsesplan, rundbordssamtale, mulighedserklæring
fastholdelse, fastholdelsesplan, tilbage i arbejde
medarbejder, personale, ansatte, kommunens ansatte, kollega, arbejdsstyrke, medarbejderstab
leder, chef, ledelse, overordnet, institutionsleder
ansættelse, rekruttering, nyansættelse, ansat, tiltrådt, tiltræder, jobopslag, stillingsopslag, ansættelsesudvalg
chef, lederstilling > direktør, afdelingschef
rekrutteringsudfordring, personalemangel, mangel på arbejdskraft, mangel på medarbejdere, manglende hænder, ubesatte stillinger, rekrutteringsproblem, mangel på personale
personaleomsætning, medarbejderomsætning, personaleflugt, personalegennemstrømning, udskiftning af personale, personaleskifte
stilling, job, embede, ansættelsesforhold
afskedigelse, fyring, opsigelse af personale, opsigelse af medarbejdere, fyringsrunde, massefyring, personalereduktion, afskedigelsesproces, nedlæggelse af stillinger, stillinger nedlægges, stillingsnedlæggelse, stillinger reduceres, fyret, afsked, fratrædelsesordning
opsigelse, opsige > afskedigelse, fyring, stillinger nedlægges
disciplinærsag, tjenstlig samtale, tjenstlig sag, personalesag, advarsel, bortvisning, påtale
løn, lønforhold, aflønning, lønsum, lønudgift, lønudvikling, lønbudget
løntillæg, tillæg, lønforhøjelse, funktionstillæg, kvalifikationstillæg
vederlag, diæter, mødediæter, honorar, udvalgsvederlag
overenskomst, lokalaftale, arbejdsaftale, lønaftale, overenskomstforhandling, trepartsaftale
strejke, arbejdsnedlæggelse, konflikt på arbejdsmarkedet, lockout, arbejdskonflikt
pension, tjenestemandspension, efterløn, tidlig pension
arbejdstid, arbejdstidsaftale, arbejdstidsregler, mødetid, fuldtid, deltid
flekstid, fleksibel arbejdstid, arbejdstidsordning, fire dages arbejdsuge, firedagesuge
natarbejde, skiftehold, aftenarbejde, weekendarbejde, skæve arbejdstider
hjemmearbejde, distancearbejde, fjernarbejde, arbejde hjemmefra, hjemmearbejdsplads, hjemmearbejdsdag
ferie, fridag, ferielukning, lukkedage, ferieafholdelse
store bededag, helligdag, søgnehelligdag
barselsorlov, barsel, forældreorlov, fædreorlov
orlov, tjenestefri, pasningsorlov
seniorordning, seniorpolitik, seniordage, seniorsamtale, seniorpraksis
arbejdsmiljø, arbejdspladsvurdering, arbejdsmiljøarbejde, arbejdstilsyn, fysisk arbejdsmiljø
trivselsmåling, trivselsundersøgelse, medarbejderundersøgelse, medarbejdertilfredshed, medarbejdertrivsel, trivselsanalyse, medarbejdertrivselsundersøgelse, arbejdspladsvurdering
trivsel, arbejdsglæde, velbefindende, mistrivsel, mistrives
stress, arbejdspres, psykisk arbejdsmiljø, udbrændthed, arbejdsbelastning, travlhed
arbejdsulykke, arbejdsskade, nærved-ulykke, anmeldelse af arbejdsulykke
krænkende handlinger, krænkelse, sexchikane, seksuel chikane, uønsket adfærd, krænkende adfærd
mobning, digital mobning, chikane, mobbeindsats, antimobbestrategi
vold og trusler, vold, trusler, voldsepisode, forebyggelse af vold
whistleblower, whistleblowerordning, anonym henvendelse
tillidsrepræsentant, tillidsmand, tillidsvalgt, tillidsfolk, medarbejderrepræsentant, talsmand
fællestillidsrepræsentant, fællestillidsmand, fællestillidsfolk
arbejdsmiljørepræsentant, sikkerhedsrepræsentant, arbejdsmiljøgruppe
fagforening, faglige organisationer, faglig organisation, lønmodtagerorganisation, fagforbund, fagbevægelse
hovedudvalget, samarbejdsudvalg, medudvalg, MED, samarbejdssystem, medindflydelse
registrering, indberetning, anmeldelse, indrapportering, indmelding
kompetenceudvikling, efteruddannelse, opkvalificering, videreuddannelse, kursus, kompetenceløft, uddannelsesforløb, udviklingsforløb
lederudvikling, lederuddannelse, ledelsesudvikling, lederkursus, ledelsesudviklingsforløb, lederudviklingsforløb, kursus for ledere, kurser for ledere, lederprogram
ledelsesgrundlag, lederprincipper, lederværdier, fælles værdier, værdigrundlag, medarbejdergrundlag, ledelsesprincipper, ledelsesværdier, lederprofil, værdisæt, principper for ledelse, ledelseskodeks, medarbejder- og ledelsesgrundlag
personalepolitik, personaleretningslinjer, hr-politik, personalehåndbog > ledelsesgrundlag, medarbejder- og ledelsesgrundlag
god ledelse > ledelsesgrundlag, lederudvikling, forandringsledelse
forandringsledelse, forandringsproces, omstillingsproces, omstilling, forandring, implementering
organisationsændring, omorganisering, omstrukturering, strukturændring, organisationsudvikling, organisationsstruktur, reorganisering, administrativ organisering
sammenlægning, fusion, lægge sammen
medarbejderudviklingssamtale, udviklingssamtale, gruppeudviklingssamtale
lærling, elev, praktikant, elevplads, praktikplads, læreplads, uddannelsesplads, praktikforløb, elevstilling
studiejob, studentermedhjælper, studerende, studenterjob
fritidsjob, ungdomsjob, ungarbejder, lommepengejob, juniormedarbejder, job til unge, unge i job, sommerjob, feriejob, job til skoleelever, arbejde til unge
vikar, vikarforbrug, vikarbureau, afløser, vikardækning
vagtplan, tjenesteplan, vagtskema, vagtplanlægning
bemanding, personaledækning, døgnbemanding, dobbeltbemanding, personaleressourcer
arbejdsgang, forretningsgang, procedure, arbejdsproces, sagsgang
ansvarsfordeling, opgavefordeling, arbejdsdeling, rollefordeling, roller og ansvar
konsulent, konsulentgruppe, rådgiver, konsulentbistand, ekspert, ekstern bistand
netværk, netværksgruppe, erfagruppe, vidensnetværk, fagligt netværk
arbejdsgruppe, projektgruppe, styregruppe, taskforce, følgegruppe, koordinationsgruppe, koordineringsgruppe
vidensdeling, erfaringsudveksling, sparring, videndeling, dele erfaringer
seminar, temadag, konference, workshop, arbejdsseminar, lederseminar, strategidag, heldagsmøde, inspirationsdag, internat, døgnseminar, strategiseminar
udviklingsuge, udviklingsdag, temauge, arbejdsuge, fagdag
foredrag, oplægsholder, oplæg, foredragsholder, inspirationsoplæg
rådhus, administrationsbygning, kommunekontor, borgerhus
vagt, sikkerhedsvagt, nattevagt, vægter, vagtordning, vagtcentral, vagtfunktion, vagtmedarbejder, vagtselskab, bevogtning, vagter om natten
adgangskort, id-kort, nøglekort, nøglebrik, adgangsbrik, brik, medarbejderkort, nøgler
adgangskontrol, låsesystem, dørlås, adgangssystem, elektronisk lås, nøglesystem, adgangsforhold, aflåsning
overvågning, videoovervågning, kamera, kameraovervågning, tv-overvågning, logning
rokade, flytning, rådhusrokade, kontorflytning, flytterokade, omrokering, bytte kontor, ommøblering
inventar, møbler, kontorindretning, indretning
kantine, forplejning, mødeforplejning, servering
rengøring, rengøringsstandard, rengøringspersonale, hygiejne
ligestilling, mangfoldighed, ligebehandling, diversitet, diskrimination
jubilæum, mærkedag, reception, fødselsdag
hæderspris, prisuddeling, hædring
personalegoder, medarbejdergoder, frynsegoder, julegave, personalefest
arbejdsplads, arbejdssted, tjenestested, kommunale arbejdspladser
kerneopgave, opgaveløsning, kerneydelse
kvalitet, kvalitetsudvikling, kvalitetsmåling, kvalitetssikring, serviceniveau
kvalitetsstandard, servicestandard, serviceniveau, ydelseskatalog, indsatskatalog
servicemål, kontaktcenter, tilgængelighed på telefon, telefontid
brugerundersøgelse, tilfredshedsundersøgelse, brugertilfredshed, borgertilfredshed
idé, innovation, nytænkning, udvikling, fornyelse
`;
