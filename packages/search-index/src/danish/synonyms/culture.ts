/** Culture, leisure, sports, business, tourism. How a line is read: `synonyms.ts`. */
export const CULTURE = `
kultur > kulturpolitik, kulturtilbud, kulturstrategi
kulturpolitik, kulturtilbud, kulturstrategi
bibliotek, kulturhus, biblioteksfilial, folkebibliotek, medborgerhus, bogbus
museum, udstilling, museumsdrift, lokalmuseum
lokalhistorisk arkiv, stadsarkiv, arkiv, lokalarkiv, arkivalier
kulturpulje, kulturtilskud, kulturmidler, kulturelle arrangementer
musikskole, billedskole, kulturskole, musikundervisning
teater, teaterforestilling, scenekunst, egnsteater
koncert, musik, spillested, kor, musikliv
biograf, film, filmklub
kunst, udsmykning, skulptur, kunstværk, billedkunst, kunstpolitik
festival, byfest, arrangement, begivenhed, event, kulturnat
fritid > fritidsliv, fritidsaktivitet, fritidsinteresse
fritidsliv, fritidsaktivitet, fritidsinteresse, aktiv fritid, fritidspas
idræt, sport, idrætspolitik, breddeidræt, eliteidræt, idrætsliv
idrætsforening, sportsklub, idrætsklub, fodboldklub, idrætsråd
forening, foreningsliv, folkeoplysning, foreningstilskud, folkeoplysningsudvalg, frivillige foreninger
lokaletilskud, lån af lokaler, lokaler til foreninger, lokalefordeling, booke lokaler, brug af lokaler, booking af lokaler, leje af lokaler
aftenskole, voksenundervisning, oplysningsforbund, voksenuddannelse
idrætshal, sportshal, hal, halleje, multihal
idrætsanlæg, sportsplads, stadion, idrætspark, idrætsfaciliteter, sportsanlæg, atletikbane
fodboldbane, boldbane, kunstgræsbane, kunstgræs, kunststofbane
svømmehal, svømmebad, svømmeanlæg, friluftsbad, havnebad, badeanstalt, badeland, badesø
skøjtehal, skøjtebane, ishal
friluftsliv, spejder, shelter, naturområde, naturlegeplads, udeliv
park, grønt område, grønne områder, rekreativt område, bypark, grønne arealer
badevand, strand, kyst, badestrand, blå flag
aktivitetsplads, skatebane, skatepark, multibane, parkour
erhverv > erhvervsliv, virksomhed, erhvervsdrivende
erhvervsliv, virksomhed, erhvervsdrivende
erhvervspolitik, erhvervsfremme, erhvervsservice, erhvervsstrategi, erhvervsvenlig, erhvervshus
erhvervsforening, handelsstandsforening, erhvervsråd, handelsforening
iværksætter, nystartet virksomhed, opstart af virksomhed, startup, iværksætteri
detailhandel, butik, handelsliv, butiksliv, butiksdød, dagligvarebutik, supermarked
indkøbscenter, storcenter, butikscenter, butiksområde
restaurant, udeservering, alkoholbevilling, bevillingssag, nattilladelse, restauration, værtshus, bevillingsnævn
torvedag, stadeplads, loppemarked, julemarked, torvehandel
turisme, turist, turismestrategi, turistforening, overnatning
hotel, overnatningssted, vandrerhjem
vielse, bryllup, borgerlig vielse, giftefoged
kirkegård, begravelse, gravsted, kirke, krematorium, begravelsesplads
flag, flagning, flagdag
`;
