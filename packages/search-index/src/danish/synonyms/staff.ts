/** Employees, leaders, workplace, the town hall itself. How a line is read: `synonyms.ts`. */
export const STAFF = `
sygefravær, sygemelding, sygedage, fraværsdage, sygeperiode, syge medarbejdere, sygdom blandt personalet, sygefraværsdage, melde sig syg, sygdom hos ansatte, fravær på grund af sygdom, syge ansatte, sygestatistik, fraværsprocent, fraværsstatistik, sygemeldte medarbejdere, sygemeldte ansatte, de ansattes fravær, medarbejdernes fravær
syg, sygdom > sygefravær, sygemelding
langtidssygefravær, langtidssygdom, langtidssyg, længerevarende sygefravær, langtidssygemelding
sygefraværssamtale, fraværssamtale, omsorgssamtale, fastholdelsesplan, rundbordssamtale, mulighedserklæring
fastholdelse, fastholdelsesplan, tilbage i arbejde
medarbejder, personale, ansatte, kommunens ansatte, kollega, arbejdsstyrke, medarbejderstab
leder, chef, ledelse, overordnet, institutionsleder
ansættelse, rekruttering, nyansættelse, ansat, tiltrådt, tiltræder, jobopslag, stillingsopslag, ansættelsesudvalg
chef, lederstilling > direktør, afdelingschef
rekrutteringsudfordring, personalemangel, mangel på arbejdskraft, mangel på medarbejdere, manglende hænder, ubesatte stillinger, rekrutteringsproblem, mangel på personale, skaffe personale, skaffe medarbejdere, skaffe plejepersonale, tiltrække medarbejdere, tiltrække arbejdskraft, ledige stillinger, rekruttering, finde medarbejdere, mangel på sygeplejersker, mangel på pædagoger, mangel på lærere, personalet mangler
personaleomsætning, medarbejderomsætning, personaleflugt, personalegennemstrømning, udskiftning af personale, personaleskifte, medarbejdere siger op, kolleger siger op, stopper i jobbet, forlader kommunen, forlade arbejdspladsen, fastholde medarbejdere, fastholdelse af medarbejdere, fastholdelse af personale, nyansatte forlader, jobskifte
stilling, job, embede, ansættelsesforhold
afskedigelse, fyring, opsigelse af personale, opsigelse af medarbejdere, fyringsrunde, massefyring, personalereduktion, afskedigelsesproces, nedlæggelse af stillinger, stillinger nedlægges, stillingsnedlæggelse, stillinger reduceres, fyret, afsked, fratrædelsesordning, fyre, fyres, prikkerunde, personalemæssige konsekvenser, personalenedskæring, nedlægge stillinger, naturlig afgang, færre ansatte, opsagte medarbejdere, jobbank
opsigelse, opsige > afskedigelse, fyring, stillinger nedlægges
disciplinærsag, tjenstlig samtale, tjenstlig sag, personalesag, advarsel, bortvisning, påtale
løn, lønforhold, aflønning, lønsum, lønudgift, lønudvikling, lønbudget, lønforskel, lønregulering, lønkroner, mere i løn
løntillæg, tillæg, lønforhøjelse, funktionstillæg, kvalifikationstillæg
vederlag, diæter, mødediæter, honorar, udvalgsvederlag, løn til politikere, valgstyrer, betaling til valgtilforordnede, honorering, betaling for hvervet, politikerløn
overenskomst, lokalaftale, arbejdsaftale, lønaftale, overenskomstforhandling, trepartsaftale
strejke, arbejdsnedlæggelse, konflikt på arbejdsmarkedet, lockout, arbejdskonflikt
pension, tjenestemandspension, efterløn, tidlig pension
arbejdstid, arbejdstidsaftale, arbejdstidsregler, mødetid, fuldtid, deltid, vagtlængde, arbejdsuge, arbejdsdag
flekstid, fleksibel arbejdstid, arbejdstidsordning, fire dages arbejdsuge, firedagesuge
natarbejde, skiftehold, aftenarbejde, weekendarbejde, skæve arbejdstider
hjemmearbejde, distancearbejde, fjernarbejde, arbejde hjemmefra, hjemmearbejdsplads, hjemmearbejdsdag, arbejde hjemme, hjemmekontor, arbejde på afstand
ferie, fridag, ferielukning, lukkedage, ferieafholdelse, fri, feriedag, afspadsering
store bededag, helligdag, søgnehelligdag
barselsorlov, barsel, forældreorlov, fædreorlov
orlov, tjenestefri, pasningsorlov
seniorordning, seniorpolitik, seniordage, seniorsamtale, seniorpraksis
arbejdsmiljø, arbejdspladsvurdering, arbejdsmiljøarbejde, arbejdstilsyn, fysisk arbejdsmiljø
trivselsmåling, trivselsundersøgelse, medarbejderundersøgelse, medarbejdertilfredshed, medarbejdertrivsel, trivselsanalyse, medarbejdertrivselsundersøgelse, arbejdspladsvurdering, jobtilfredshed, tilfredse medarbejdere, medarbejdernes tilfredshed, tilfredshed med jobbet, måling af trivsel, tilfredshed blandt ansatte, medarbejdernes trivsel, ansattes trivsel, tilfredshed på arbejdspladsen
trivsel, arbejdsglæde, velbefindende, mistrivsel, mistrives
stress, arbejdspres, psykisk arbejdsmiljø, udbrændthed, arbejdsbelastning, travlhed, travl, pres, presset, pressede, hårdt presset, overbelastet, arbejdspresset
arbejdsulykke, arbejdsskade, nærved-ulykke, anmeldelse af arbejdsulykke, tilskadekomst, tilskadekommen, tilskadekomne, kommet til skade, uheld på arbejdet, ulykke på arbejdspladsen, skader på arbejdet, anmeldte ulykker
krænkende handlinger, krænkelse, sexchikane, seksuel chikane, uønsket adfærd, krænkende adfærd
mobning, digital mobning, chikane, mobbeindsats, antimobbestrategi, digital chikane, deling af billeder, nøgenbilleder, billeder uden samtykke, drillerier
vold og trusler, vold, trusler, voldsepisode, forebyggelse af vold, overfald, trusler mod ansatte, slået, udadreagerende
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
arbejdsgang, forretningsgang, procedure, arbejdsproces, sagsgang, proces, rutine, måden vi arbejder på
ansvarsfordeling, opgavefordeling, arbejdsdeling, rollefordeling, roller og ansvar
konsulent, konsulentgruppe, rådgiver, konsulentbistand, ekspert, ekstern bistand, intern konsulent, interne rådgivere, interne konsulenter, vejleder
netværk, netværksgruppe, erfagruppe, vidensnetværk, fagligt netværk
arbejdsgruppe, projektgruppe, styregruppe, taskforce, følgegruppe, koordinationsgruppe, koordineringsgruppe
vidensdeling, erfaringsudveksling, sparring, videndeling, dele erfaringer
seminar, temadag, konference, workshop, arbejdsseminar, lederseminar, strategidag, heldagsmøde, inspirationsdag, internat, døgnseminar, strategiseminar
udviklingsuge, udviklingsdag, temauge, arbejdsuge, fagdag
foredrag, oplægsholder, oplæg, foredragsholder, inspirationsoplæg
rådhus, administrationsbygning, kommunekontor, borgerhus, rådhusets, administrationens bygninger
vagt, sikkerhedsvagt, nattevagt, vægter, vagtordning, vagtcentral, vagtfunktion, vagtmedarbejder, vagtselskab, bevogtning, vagter om natten
adgangskort, id-kort, nøglekort, nøglebrik, adgangsbrik, brik, medarbejderkort, nøgler, kort til døren, nøgle, nøglebrikker
adgangskontrol, låsesystem, dørlås, adgangssystem, elektronisk lås, nøglesystem, adgangsforhold, aflåsning
overvågning, videoovervågning, kamera, kameraovervågning, tv-overvågning, logning, kameraer, overvågningskamera
rokade, flytning, rådhusrokade, kontorflytning, flytterokade, omrokering, bytte kontor, ommøblering, flytte kontor, flytte afdeling, kontorpladser
inventar, møbler, kontorindretning, indretning
kantine, forplejning, mødeforplejning, servering, personalekantine, frokost for ansatte, frokost på rådhuset, kantinedrift, personalemad, frokost til personalet, personalets frokost
rengøring, rengøringsstandard, rengøringspersonale, hygiejne, gulvvask, støvsugning, støvsuge, vaske gulv, gøre rent, rengøre, pudse vinduer
ligestilling, mangfoldighed, ligebehandling, diversitet, diskrimination
jubilæum, mærkedag, reception, fødselsdag
hæderspris, prisuddeling, hædring, prismodtager, kåring, kåret, uddeling af pris, overrækkelse, hædre, arbejdsmiljøpris, handicappris, kulturpris
personalegoder, medarbejdergoder, frynsegoder, julegave, personalefest
arbejdsplads, arbejdssted, tjenestested, kommunale arbejdspladser
kerneopgave, opgaveløsning, kerneydelse
kvalitet, kvalitetsudvikling, kvalitetsmåling, kvalitetssikring, serviceniveau
kvalitetsstandard, servicestandard, serviceniveau, ydelseskatalog, indsatskatalog
servicemål, kontaktcenter, tilgængelighed på telefon, telefontid, telefonpasning, telefonkø, træffetid, opkald
brugerundersøgelse, tilfredshedsundersøgelse, brugertilfredshed, borgertilfredshed
idé, innovation, nytænkning, udvikling, fornyelse
introduktion af medarbejdere, introduktion af nye medarbejdere, onboarding, nyansat, introduktionsforløb, introforløb, introduktionsdag, modtagelse af nyansatte, oplæring
frokost > kantine, frokostordning, skolemad, madordning
vicevært, pedel, teknisk serviceleder, teknisk service, ejendomsservice, varmemester, ejendomsdrift, bygningsdrift, serviceleder, pedelordning
lederevaluering, ledermåling, evaluering af ledere, ledelsesevaluering, bedømmelse af ledere, bedømmelse af chefer, måling af ledelse, ledelsesmåling
chefskifte, direktørskifte, lederskifte, ansættelse af direktør, ansat som direktør, ansættelse af chef, ansættelse af leder, ansat som leder, ansat som chef, topchef, ny direktør ansat, direktøransættelse
arbejdstøj, uniform, arbejdsbeklædning, værnemidler, mundbind
medarbejderinddragelse, inddragelse af medarbejdere, medarbejderne inddrages, medbestemmelse, indflydelse på arbejdspladsen
førstehjælpskursus, brandøvelse, evakuering
morgenmøde, personalemøde, afdelingsmøde, medarbejdermøde
`;
