/** Day care, schools, families. How a line is read: `synonyms.ts`. */
export const CHILDREN = `
barn, mindreårig, småbørn, 0-6-årige, skolebørn
teenager > unge, ungdom
unge, ungdom
dagtilbud, daginstitution, børnehave, vuggestue, børnehus, børneinstitution, pasningstilbud, integreret institution, naturbørnehave
pasningsgaranti, pladsgaranti, pladsmangel i dagtilbud, venteliste til vuggestue, kapacitet i dagtilbud, pasningsbehov, mangel på pladser
dagpleje, dagplejer, privat børnepasning, gæstedagpleje
børnepasning, pasning, pasningsordning > dagtilbud, dagpleje
privatinstitution, privat pasning, puljeordning, privat daginstitution
normering, minimumsnormering, personalenormering, bemanding i daginstitutioner, voksne per barn
pædagog, pædagogmedhjælper, pædagogisk personale, pædagogisk assistent
sprogvurdering, sprogindsats, sprogstimulering, sprogscreening, sprogtest, sprogudvikling
tosproget, dansk som andetsprog, sprogstøtte, modersmålsundervisning
læreplan, pædagogisk læreplan, læringsmiljø, pædagogisk praksis
skole, folkeskole, grundskole, skolevæsen, skoleområdet
skolefritidsordning, fritidsordning, fritidshjem, fritidsklub, fritidsinstitution, fritidstilbud, klubtilbud
specialundervisning, specialskole, specialtilbud, specialklasse, gruppeordning, gruppeordningsklasse, specialpædagogisk bistand, støttetimer, segregering, specialområdet
børn med særlige behov, børn med specielle behov, børn med handicap, børn med diagnoser, børn med funktionsnedsættelse, børn i udsatte positioner
diagnose, autisme, adhd, ordblindhed
inklusion, inkluderende læringsmiljø, mellemformer, inkluderende fællesskaber, deltagelsesmuligheder
skolefravær, skolevægring, ulovligt fravær, elevfravær, bekymrende fravær, ufrivilligt skolefravær, pjæk
mistrivsel, mistrives, dårlig trivsel, mental sundhed, psykisk mistrivsel, psykisk sårbarhed
unges trivsel, børns trivsel, trivsel blandt unge > mistrives, mental sundhed
elev, skoleelev, skolebarn
klassestørrelse, klassekvotient, elevtal, elevantal, klassedannelse, børn i klassen
skoledistrikt, distriktsgrænse, optagelsesområde, skolegrænse
skolestruktur, skolelukning, nedlæggelse af skole, lukning af skole, skolesammenlægning, skolenedlæggelse
institutionsstruktur, dagtilbudsstruktur, lukning af børnehave, sammenlægning af institutioner
skolebestyrelse, forældrebestyrelse, bestyrelse, forældreråd
lærer, underviser, skolelærer, lærerstilling, undervisningspersonale
skoleleder, skoleinspektør, skoleledelse, rektor
undervisning, læring, fagundervisning, skoletime, timetal
lektiehjælp, lektiecafé, lektier
afgangsprøve, eksamen, karakter, nationale test, karaktergennemsnit, elevresultater, faglige resultater, afgangskarakter, folkeskolens nationale overgangstest
kvalitetsrapport, skolernes resultater
skolestart, indskoling, skoleindskrivning, førskole, skoleudsættelse
udskoling, afgangselev, overbygning, ældste klasser
tiende klasse, 10. klasse, tiendeklassecenter
skolemad, frokostordning, madordning, madpakke, måltidsordning, skolebod, skolefrokost
skoledag, skoledagens længde, åben skole, understøttende undervisning
mobilforbud, mobilfri, skærmtid, mobiltelefoner i skolen
svømmeundervisning, skolesvømning
lejrskole, skolerejse, ekskursion, skoleudflugt, koloni, kolonitur, klassetur, skoletur
frikvarter, skolegård, udeskole
skolebus, skolekørsel, befordring af elever, elevtransport, buskort til elever
ferieplan, feriekalender, skoleferie, skolernes ferier
feriepasning, sommerpasning, sommeråbent, pasning i ferien, lukkeuger, feriepasningsordning
forældrebetaling, forældretakst, kontingent, takst, betaling for pasning
fripladstilskud, søskendetilskud, økonomisk fripladstilskud, friplads, socialpædagogisk friplads
privatskole, friskole, fri grundskole, fri skole
ungdomsskole, ungdomsklub, ungdomscenter, juniorklub
ungdomsuddannelse, gymnasium, erhvervsskole, erhvervsuddannelse, teknisk skole, handelsskole
ungevejledning, uddannelsesvejledning, uddannelsesparathed, kommunal ungeindsats, ungeenhed, ungdommens uddannelsesvejledning
efterskole, kostskole, højskole
pædagogisk psykologisk rådgivning, skolepsykolog, talepædagog, logopæd
forældresamarbejde, forældreinddragelse, skole-hjem-samarbejde, forældreansvar, forældre støtter
legeplads, legeområde, legeredskab
børnetal, børneprognose, elevprognose, børnetalsprognose
udsatte familier, familier med sociale problemer, truede familier, udsatte børn, udsatte børn og unge, børnefamilier med problemer, sårbare familier > udsatte borgere
familiebehandling, familierådgivning, forældreprogram, familiecenter, familiestøtte
anbringelse, plejefamilie, døgninstitution, opholdssted, anbragte børn, familiepleje, aflastningsfamilie
tvangsanbringelse, tvangsfjernelse, tvangsadoption, børn og unge-udvalget, adoption
efterværn, ungestøtte, eftervern
underretning, bekymringshenvendelse, bekymringsskrivelse, underretningspligt
børnefaglig undersøgelse, børnesag, barnets lov, børnesagsbehandling
foranstaltning, forebyggende foranstaltning, foranstaltningsområdet, støtteforanstaltning
børnepolitik, sammenhængende børnepolitik, børne- og ungepolitik, ungepolitik, skolepolitik, dagtilbudspolitik
børnefattigdom, fattigdom, fattige familier, lavindkomst, afsavn
skilsmisse, samlivsbrud, brudte familier, skilsmissebørn
overgang, brobygning, sammenhæng mellem dagtilbud og skole
førskolebørn, tidlig indsats, forebyggende indsats, tidlig opsporing
ungdomskriminalitet, ungekriminalitet, ungdomskriminalitetsnævn, kriminelle unge
`;
