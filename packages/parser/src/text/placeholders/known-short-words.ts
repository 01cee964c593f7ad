/**
 * Short words of minutes that have no twin (`søge`: neither `sæge` nor `såge` is a word). A short word that is nowhere
 * in our lists may be another one with a misprint (`næret` for `nået`), so it is only told; these are given back.
 */
export const KNOWN_SHORT_WORDS =
  "ansøg besøg besøge besøger besøgt brød brøk brøndby bæk bækken bæltet bænk bænke bænken bøje bøjet bøjning bøn " +
  "bønder børn børnene børns dræbt drøfte drøfter drøftes drøftet drøm drømme drøn dårlig dårlige dårligt dåse dæk " +
  "dække dækker dækkes dækket dækning dæmning dæmpe dæmpes dødelig dødt døgn døgnet dømme dømt døv døve flåden flød " +
  "fløj fløjen fråde frågår frø fåmælt fåtal fæl fælde fældes fældet fælles fængsel færd færdes færdig færdige " +
  "færdigt færdsel færge færgen færger færre færrest fæste fæstne fødder føde fødes fødsel født føje føjes føjet " +
  "føl følelse førerne først første førstes føtex grå gråt grænse grænsen grænser græs græsset grød grøft grøften " +
  "grøfter gåtur gæld gælde gælden gælder gældet gæsten gæster gæstfri gødning gøremål hjælp hjælpe hjælper hjælpes " +
  "håb håbe håber håbet håndbog hæfte hæfter hække hækken hæl hæmme hæmmer hændt hænge hænger hængt hæs hæv hæve " +
  "hævede hæver hæves hævet høflig høfte høj højde højden høje højere højest højne højre højst højt højtid høne " +
  "høring høst høsten især jæger jægere jævn jævne jævnlig jævnt jøde jøderne klæde klæder klædt kløft klør kløver " +
  "knæ knækket kræft krænke krænkes krænket kræve krævede kræver kræves krævet kvæg kvæstet kåbe kæde kæden kælder " +
  "kældre kæmner kæmpe kæmper kæmpet kærlig kø køkken køle køler kølig kølskab køn kønnet køns køretøj kørslen " +
  "låger læ lægge lægger lægges lægning læk lækage længde længden længe længere længes længsel længst lærere " +
  "læreren lærerne lærred lært lærte læside løft løfte løfter løftes løftet lønnen lønnet lønning lørdag løsne løv " +
  "løve løvfald måge mågen målsat måned måneden måneder måtter mægle mægler mænd mændene mængde mængden mængder " +
  "mærkbar mæt møbel møbler mød mødre møl mølle møllen møller mønster mør mørk nytår nåede nægte nægter nægtes " +
  "nægtet nærhed næring nærme nærmer nærmere nærmest nærvær næste næsten nævn nævne nævner nævnes nævnet nævnt " +
  "nævnte nødig nøgen nøgle nøglen nøgler nøje nøjes plæne plænen præg præge præger præget prøve prøven prøver " +
  "prøves prøvet påbud påført pålagt pålæg pålægge påpege påpeget påske påsken påstand påståe påtale påvirke " +
  "pædagog pæn pæne pænt rådgive rådig rådmand råstof rækken rækker rækkes rækværk rævene rødder rørt røst skæg " +
  "skæmme skærm skærme skærpe skærpes skærpet skæv skæve skævt skød skøde skødet skønne skønt slå slået slås sløjfe " +
  "sløjfes små smøre spænd spænde spændt spør spørg spørge spørger stræde strække strøm stå stående stærk stærke " +
  "stærkt støde støj støjen støjs større størst største støtte støtter støttes støttet støv svær sværd svære svært " +
  "svømme sådan sådanne sådant såfremt såsom sælge sælger sælges sænke sænker sænkes sænket særlige særligt særpris " +
  "sæson sæsonen sættes søer søerne søge søgen søger søges søgning søgt søgte sølv søn søndag søndre sønner sørge " +
  "sørger sørget søsætte søvn trådte træerne træet træffe træffer træffes træk trække trækker trækkes trækket træne " +
  "træner trænes trænet træning træsko trætte tålmod tælle tæller tælles tænke tænker tænkes tænkt tænkte tærskel " +
  "tæt tætning tætte tættere tørre tørst tørv udbrød udføre udfører udføres udført udøve udøver udøves undgå " +
  "undgået undgås våbnet vågne vårens væde vægt vægten vægter vægtes vække vækker vækst væksten vælge vælger " +
  "vælgere vælges vænne værd værdi værdien værdier værdig være værelse værft værk værker værket værn værne værre " +
  "værst vært værten værter værts åbent åbnede åbner åbnes åbnet åbning åndelig årgang åring åringer årrække årsag " +
  "årsagen årsager årsplan årstal årsværk ægte æld ældes ældst ældste ændrer ændres ændret ændring ære æske øgning " +
  "øje øjeblik øjensyn øjne øjnene økologi økonom ønske ønskede ønsker ønskes ønsket ørige ørken øst øster østlig " +
  "østlige østre øvelse øver øves øvet øvrig øvrige øvrigt";
