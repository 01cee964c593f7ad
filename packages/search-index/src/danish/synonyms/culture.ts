/** Culture, leisure, sports, business, tourism. How a line is read: `synonyms.ts`. */
export const CULTURE = `
kultur > kulturpolitik, kulturtilbud, kulturstrategi
kulturpolitik, kulturtilbud, kulturstrategi
bibliotek, kulturhus, biblioteksfilial, folkebibliotek, medborgerhus, bogbus, bibliotekar, lån af bøger, bogudlån, udlån
museum, udstilling, museumsdrift, lokalmuseum, kunstudstilling, udstillingshus
lokalhistorisk arkiv, stadsarkiv, arkiv, lokalarkiv, arkivalier
kulturpulje, kulturtilskud, kulturmidler, kulturelle arrangementer, penge til kultur, støtte til kultur
musikskole, billedskole, kulturskole, musikundervisning, instrument, guitar, klaver, violin, sang, spille musik, instrumentundervisning, undervisning i musik, musiklærer, musikelev
teater, teaterforestilling, scenekunst, egnsteater, skuespil, skuespiller, revy, teaterstykke, dukketeater, drama, teatre
koncert, musik, spillested, kor, musikliv, orkester, sangkor, musikarrangement
biograf, film, filmklub
kunst, udsmykning, skulptur, kunstværk, billedkunst, kunstpolitik, kunstner, galleri, kunstforening, maleri, atelier, udstillingshus
festival, byfest, arrangement, begivenhed, event, kulturnat, markedsdag, kræmmermarked
fritid > fritidsliv, fritidsaktivitet, fritidsinteresse
fritidsliv, fritidsaktivitet, fritidsinteresse, aktiv fritid, fritidspas, fritidsaktiviteter for børn, aktiviteter i fritiden
idræt, sport, idrætspolitik, breddeidræt, eliteidræt, idrætsliv, gymnastik, fodbold, håndbold, motionsløb
idrætsforening, sportsklub, idrætsklub, fodboldklub, idrætsråd, sportsforening, boldklub, roklub, rideklub, cykelklub, håndboldklub, gymnastikforening, tennisklub, svømmeklub, bordtennisklub, badmintonklub, spejdergruppe, idrætspulje
forening, foreningsliv, folkeoplysning, foreningstilskud, folkeoplysningsudvalg, frivillige foreninger
lokaletilskud, lån af lokaler, lokaler til foreninger, lokalefordeling, booke lokaler, brug af lokaler, booking af lokaler, leje af lokaler
aftenskole, voksenundervisning, oplysningsforbund, voksenuddannelse
idrætshal, sportshal, hal, halleje, multihal
idrætsanlæg, sportsplads, stadion, idrætspark, idrætsfaciliteter, sportsanlæg, atletikbane, lysanlæg, omklædning, omklædningsrum
fodboldbane, boldbane, kunstgræsbane, kunstgræs, kunststofbane
svømmehal, svømmebad, svømmeanlæg, friluftsbad, havnebad, badeanstalt, badeland, badesø, svømning, livredder, svømmebassin, vandgymnastik
skøjtehal, skøjtebane, ishal
friluftsliv, spejder, shelter, naturområde, naturlegeplads, udeliv
park, grønt område, grønne områder, rekreativt område, bypark, grønne arealer, grønne pletter, bænk, bænke, blomster, blomsterbed
badevand, strand, kyst, badestrand, blå flag
aktivitetsplads, skatebane, skatepark, multibane, parkour
erhverv > erhvervsliv, virksomhed, erhvervsdrivende
erhvervsliv, virksomhed, erhvervsdrivende
erhvervspolitik, erhvervsfremme, erhvervsservice, erhvervsstrategi, erhvervsvenlig, erhvervshus
erhvervsforening, handelsstandsforening, erhvervsråd, handelsforening
iværksætter, nystartet virksomhed, opstart af virksomhed, startup, iværksætteri, nystartede virksomheder, opstartsvirksomhed, starte virksomhed, iværksætterhus
detailhandel, butik, handelsliv, butiksliv, butiksdød, dagligvarebutik, supermarked
indkøbscenter, storcenter, butikscenter, butiksområde
restaurant, udeservering, alkoholbevilling, bevillingssag, nattilladelse, restauration, værtshus, bevillingsnævn
torvedag, stadeplads, loppemarked, julemarked, torvehandel
turisme, turist, turismestrategi, turistforening, overnatning, feriegæst, turistmål, feriebolig, gæster i sommerlandet
hotel, overnatningssted, vandrerhjem
vielse, bryllup, borgerlig vielse, giftefoged
kirkegård, begravelse, gravsted, kirke, krematorium, begravelsesplads
flag, flagning, flagdag
klubhus, foreningshus, klublokale, foreningens hus, foreningernes hus, bådehus
cirkus, cirkusskole, artist, nycirkus
ubemandet, selvbetjent, ubetjent, selvbetjent bibliotek, ubemandet bibliotek, åbent bibliotek
kontorfællesskab, erhvervslokaler, lokaler til virksomheder, kontorlokaler
gratis adgang, fri entré, gratis entré, gratis
jul, juletræ, julebelysning, julehjælp, juletid
tro, trossamfund, moské
`;
