/** Day care, schools, families. How a line is read: `synonyms.ts`. */
export const CHILDREN = `
barn, mindreårig, småbørn, 0-6-årige, skolebørn
teenager > unge, ungdom
unge, ungdom
dagtilbud, daginstitution, børnehave, vuggestue, børnehus, børneinstitution, pasningstilbud, integreret institution, naturbørnehave, daginstitutionsplads, vuggestueplads, børnehaveplads, institutionsplads, pasningsplads, skovbørnehave, skovgruppe, naturgruppe, udflytterbørnehave
pasningsgaranti, pladsgaranti, pladsmangel i dagtilbud, venteliste til vuggestue, kapacitet i dagtilbud, pasningsbehov, mangel på pladser, plads i vuggestue, plads i børnehave, vuggestuepladser, udbygning af daginstitutioner, mangel på vuggestuepladser, mangel på børnehavepladser, ventetid på pasning
dagpleje, dagplejer, privat børnepasning, gæstedagpleje
børnepasning, pasning, pasningsordning > dagtilbud, dagpleje
privatinstitution, privat pasning, puljeordning, privat daginstitution
normering, minimumsnormering, personalenormering, bemanding i daginstitutioner, voksne per barn, voksne pr. barn, voksne i børnehaven, pædagoger pr. barn
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
klassestørrelse, klassekvotient, elevtal, elevantal, klassedannelse, børn i klassen, klasseloft, elever i klassen, elever pr. klasse, elever i en klasse
skoledistrikt, distriktsgrænse, optagelsesområde, skolegrænse
skolestruktur, skolelukning, nedlæggelse af skole, lukning af skole, skolesammenlægning, skolenedlæggelse, lukke skoler, lukker skole, små skoler, skolens fremtid, sammenlægning af skoler, samle skoler
institutionsstruktur, dagtilbudsstruktur, lukning af børnehave, sammenlægning af institutioner, lukke børnehave, lukker børnehave, sammenlægge børnehaver
skolebestyrelse, forældrebestyrelse, bestyrelse, forældreråd
lærer, underviser, skolelærer, lærerstilling, undervisningspersonale
skoleleder, skoleinspektør, skoleledelse, rektor
undervisning, læring, fagundervisning, skoletime, timetal
lektiehjælp, lektiecafé, lektier, hjælp til lektier
afgangsprøve, eksamen, karakter, nationale test, karaktergennemsnit, elevresultater, faglige resultater, afgangskarakter, folkeskolens nationale overgangstest
kvalitetsrapport, skolernes resultater
skolestart, indskoling, skoleindskrivning, førskole, skoleudsættelse
udskoling, afgangselev, overbygning, ældste klasser
tiende klasse, 10. klasse, tiendeklassecenter
skolemad, frokostordning, madordning, madpakke, måltidsordning, skolebod, skolefrokost, sultne børn, sultne elever, mad i skolen, mad med i skole, gratis mad
skoledag, skoledagens længde, åben skole, understøttende undervisning, kortere skoledage, korte skoledage, lange skoledage
mobilforbud, mobilfri, skærmtid, mobiltelefoner i skolen, telefonfri, mobilregler, mobilpolitik, mobilfri aftener, aflevere telefonen, telefoner i skolen, leveregel for mobiltelefoner, skærmfri, forbud mod mobiltelefoner
svømmeundervisning, skolesvømning
lejrskole, skolerejse, ekskursion, skoleudflugt, koloni, kolonitur, klassetur, skoletur, klassen på tur, tur med klassen, skolens ture, ferie med skoleklassen
frikvarter, skolegård, udeskole
skolebus, skolekørsel, befordring af elever, elevtransport, buskort til elever, kørsel til skole, køres til skole, transport til skole, bus til skole
ferieplan, feriekalender, skoleferie, skolernes ferier
feriepasning, sommerpasning, sommeråbent, pasning i ferien, lukkeuger, feriepasningsordning, lukkedage, sommerlukning, sommerlukket, pasning om sommeren, pasning af børn om sommeren, sommerferiepasning, samlet pasning, pasning i sommerferien, sommerferie, pasning af børn i ferien
forældrebetaling, forældretakst, kontingent, takst, betaling for pasning
fripladstilskud, søskendetilskud, økonomisk fripladstilskud, friplads, socialpædagogisk friplads
privatskole, friskole, fri grundskole, fri skole
ungdomsskole, ungdomsklub, ungdomscenter, juniorklub, klub for unge, mødested for unge, ungdomshus, værested for unge, ungemiljø, samlingssted for unge, ungdommens hus, klub for teenagere, ungdommens mødested, ungehus
ungdomsuddannelse, gymnasium, erhvervsskole, erhvervsuddannelse, teknisk skole, handelsskole
ungevejledning, uddannelsesvejledning, uddannelsesparathed, kommunal ungeindsats, ungeenhed, ungdommens uddannelsesvejledning
efterskole, kostskole, højskole
pædagogisk psykologisk rådgivning, skolepsykolog, talepædagog, logopæd
forældresamarbejde, forældreinddragelse, skole-hjem-samarbejde, forældreansvar, forældre støtter
legeplads, legeområde, legeredskab, gynge, rutsjebane, klatrestativ, sandkasse
børnetal, børneprognose, elevprognose, børnetalsprognose
udsatte familier, familier med sociale problemer, truede familier, udsatte børn, udsatte børn og unge, børnefamilier med problemer, sårbare familier > udsatte borgere
familiebehandling, familierådgivning, forældreprogram, familiecenter, familiestøtte
anbringelse, plejefamilie, døgninstitution, opholdssted, anbragte børn, familiepleje, aflastningsfamilie, plejebarn, børnehjem, anbringelse uden for hjemmet, anbragt, plejeforældre, institutionsanbringelse
tvangsanbringelse, tvangsfjernelse, tvangsadoption, børn og unge-udvalget, adoption
efterværn, ungestøtte, eftervern
underretning, bekymringshenvendelse, bekymringsskrivelse, underretningspligt, bekymring for barn, bekymring for et barn, bekymrende forhold, omsorgssvigt, anmeldelse om barn, bekymringsbrev, børn der mistrives
børnefaglig undersøgelse, børnesag, barnets lov, børnesagsbehandling
foranstaltning, forebyggende foranstaltning, foranstaltningsområdet, støtteforanstaltning
børnepolitik, sammenhængende børnepolitik, børne- og ungepolitik, ungepolitik, skolepolitik, dagtilbudspolitik
børnefattigdom, fattigdom, fattige familier, lavindkomst, afsavn
skilsmisse, samlivsbrud, brudte familier, skilsmissebørn
overgang, brobygning, sammenhæng mellem dagtilbud og skole
førskolebørn, tidlig indsats, forebyggende indsats, tidlig opsporing
ungdomskriminalitet, ungekriminalitet, ungdomskriminalitetsnævn, kriminelle unge
skoleferie, vinterferie, efterårsferie, sommerferie, skolefri, skolerne holder fri, fri fra skole, ferieaktivitet, aktiviteter i ferien
tolærerordning, to voksne i klassen, to voksne i indskolingen, holddeling, ekstra lærer, ekstra pædagog, flere lærere, to lærere
forberedende grunduddannelse, produktionsskole, unge uden uddannelse, unge uden job, drop-out, frafald, unge på kanten
tegnsprog, døv, hørehæmmet, hørenedsættelse, høretab, tunghør, nedsat hørelse, hørehandicap, høreapparat
blind, svagtseende, synshandicap, synsnedsættelse, nedsat syn
læsning, læseløft, læse bøger, højtlæsning, læsevejleder, ordblind
forældre, mor og far, familie, børnefamilie
erhvervspraktik, praktik i skolen, åben virksomhed, besøg på virksomheder
`;
