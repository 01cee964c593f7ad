/** Given names, family names and places with æ, ø or å that people in minutes have; the lexicon lists only some of them. */
export const PROPER_NAMES: readonly string[] = (
  "Agersø Allerød Asbjørn Askø Avernakø Barsø Birkerød Bjerregård Bjørk Bjørkmann Bjørn Bjørnager Bjørnholt " +
  "Bjørnsen Bjørnskov Bjørnø Bogø Brødsgaard Brøgger Brøndby Brøndbyerne Brønderslev Brøndsted Brøndum Brønnum " +
  "Brøns Bådsgaard Bård Bæch Bæk Bækdal Bækgaard Bækgård Bækholm Bækkelund Bælum Bærentsen Bødker Bøgebjerg " +
  "Bøgelund Bøgeskov Bøgh Bøje Bønnelycke Børge Børgesen Bøtcher Bøtker Bøttcher Dalgård Dalsgård Damgård Dragør " +
  "Drejø Dræby Dønnergaard Døssing Esbjørn Fanø Fejø Femø Frøkjær Frølund Frøslev Frøslund Fåborg Fårevejle Færch " +
  "Færk Færøerne Føns Fønss Gråbrødre Gråbæk Gråkjær Gråsten Græse Græsted Grøn Grønbech Grønborg Grønbæk Grøndahl " +
  "Grøngaard Grønkjær Grønland Grønlund Grønning Grønvold Gæde Gøran Gørding Gørløse Gøsta Gøtke Gøtze Gøtzsche " +
  "Hammershøj Helsingør Hillerød Hjortø Hjørdis Hjørring Hjørtshøj Holbæk Håkan Håkansson Håkon Håkonsen Hårby " +
  "Hårlev Hækkerup Høeg Høegh Høgh Høgsberg Høgsbro Høj Højbjerg Højby Høje Højen Højgaard Højgård Højholt Højlund " +
  "Højmark Højrup Høng Hørby Hørdum Hørlyck Hørning Hørsholm Hørup Hørve Høst Høstrup Høyer Ingebjørg Ishøj Jæger " +
  "Jægergaard Jægersborg Jægerspris Jønsson Jørck Jørgen Jørgensen Jørgine Jørn Kirkegård Kjær Kjærgaard Kjærgård " +
  "Kjærsgaard Kjærsgård Kjærulff Klæbel Kløcker Kløve Kløvedal Knøsgaard Korsgård Krogsgård Krægpøth Krøgholt " +
  "Krøjgaard Krøll Krøyer Kålund Kåre Kås Kær Kærgaard Kærgård Kærsgaard Kærup København Københavns Købke Køge " +
  "Køhler Kølle Køpke Køster Ladegård Langå Langø Lillebæk Lillebælt Lillerød Lindegård Lundgård Lyø Låsby Læborg " +
  "Lægaard Lægård Lærke Lærkeborg Læssøe Læsø Lødberg Løgstrup Løgstør Løgten Løgumkloster Løjt Løkke Løkkegaard " +
  "Løkkegård Løkken Lønberg Lønborg Lønstrup Løsning Løth Løvendahl Løvgreen Løvschall Løwe Mandø Mosegård Måns " +
  "Mårslet Mårten Mårum Mæhl Mærsk Møberg Møgelvang Mølbæk Møldrup Mølgaard Mølgård Møllegaard Møllegård Møller " +
  "Møllerup Møn Møns Mørch Mørk Mørke Mørkøv Mørup Nedergård Nekselø Nygård Nykøbing Nærum Næsborg Næsby Næstved " +
  "Nævdal Nøddebo Nødebo Nødgaard Nøhr Nørager Nørby Nørgaard Nørgård Nørlund Nørre Nørrebro Nørrelund Nørremark " +
  "Nørresundby Nørskov Nørup Omø Orø Overgård Præstø Pål Pødenphant Ravnkjær Ringkøbing Rosenbæk Rudkøbing Råberg " +
  "Råhauge Rårup Ræbild Rødbro Rødby Rødbyhavn Rødding Rødekro Rødkjær Rødkærsbro Rødovre Rødtness Rødvig Røjgaard " +
  "Røjkjær Rømer Rømø Rønde Rønholt Rønn Rønne Rønnow Rørbech Rørbæk Rørdam Rørth Rørvig Sakskøbing Samsø Sejerø " +
  "Sjælland Sjællands Skarø Skjærbæk Skjødt Skjøth Skovgård Skåning Skårup Skælskør Skærbæk Skødt Skørping Skøtt " +
  "Sløk Smørum Smørumnedre Snæbjørn Sorø Spøttrup Stenløse Storebælt Storgård Strynø Strøbæk Strøm Strømgaard Stæhr " +
  "Størup Støvring Sæby Sæbye Sædding Sæderup Søborg Søby Søe Søgaard Søgård Søholm Søholt Søllerød Søllested " +
  "Sølling Sølvberg Sølvi Sølvsten Sønder Sønderborg Sønderby Søndergaard Søndergård Sønderho Sønderjylland " +
  "Sønderjyllands Sønderskov Søndersø Sønderup Søren Sørensen Sørine Sørup Søs Søsser Søvsø Thorbjørn Thyborøn " +
  "Thøger Thøgersen Torbjørn Trædholm Trærup Tunø Tårnby Tåstrup Tækker Tærsbøl Tøfting Tøger Tøgersen Tølløse " +
  "Tønder Tønnesen Tønning Tørnæs Tørring Tørsleff Vejrø Venø Vestergård Videbæk Vinderød Vråby Værløse Værum " +
  "Åbenrå Åberg Åbjørnsen Åbybro Åbyhøj Ådahl Ådne Åge Ågren Ågård Åkerlund Åkirkeby Åkjær Ålborg Ålestrup Ålsgårde " +
  "Ålum Ålund Århus Årre Års Årslev Årup Årø Åsa Åse Åshild Åste Åstrøm Åsum Ægidius Ærø Ærøskøbing Øivind Øjvind " +
  "Ølgaard Ølgod Ølholm Øllgaard Ølsted Ølstykke Ørby Ørbæk Øresund Ørjan Ørnstrup Ørskov Ørsted Ørum Østberg " +
  "Østbirk Østen Øster Østerbro Østerby Østergaard Østergård Østerlund Østerskov Østervrå Østfyn Østjylland Øyvind"
).split(" ");
