/**
 * Words that Snowball cuts to the stem of another word, folded, with the stem they get instead: `ledighed` is not `ledelse`,
 * `gældende` not `gæld`, `internet` not `intern`, `korrigeret` not `kor`.
 */
export const OWN_STEMS: ReadonlyMap<string, string> = new Map(
  (
    "politiker:politiker,politikere,politikeren,politikerens,politikerne,politikernes,politikeres lokalpolitiker:lokalpolitiker,lokalpolitikere,lokalpolitikerne " +
    "ledighed:ledig,ledige,ledigt,lediges,ledighed,ledigheden,ledighedens arbejdsledig:arbejdsledig,arbejdsledige,arbejdsledighed " +
    "arbejdsloes:arbejdsloes,arbejdsloese,arbejdsloeses,arbejdsloeshed,arbejdsloesheden laegge:laegge,laegger,laegges rente:rente,renten,renter,renterne passe:passe,passer,passes gaeldende:gaeldende gaeld:gaeld,gaelden,gaeldens gaelde:gaelde,gaelder,gjaldt " +
    "korriger:korrigere,korrigerer,korrigeres,korrigeret,korrigerede,korrigering koste:koste,koster,kostede,kostet " +
    "internet:internet,internettet,internettets kunstig:kunstig,kunstige,kunstigt naturlig:naturlig,naturlige,naturligt,naturligvis " +
    "uheldig:uheldig,uheldige,uheldigt aktivering:aktivering,aktiveringen,aktiveringer forsvarlig:forsvarlig,forsvarlige,forsvarligt " +
    "indlaeggelse:indlaeggelse,indlaeggelsen,indlaeggelser,indlaeggelserne hastighed:hastighed,hastigheden,hastigheder,hastighederne " +
    "vaerdighed:vaerdighed,vaerdigheden tablet:tablet,tablets udsigt:udsigt,udsigten,udsigter indsats:indsats,indsatsen,indsatsens,indsatser,indsatserne " +
    "presse:presse,pressen,pressens vaegter:vaegter,vaegtere,vaegteren,vaegterne lejlighed:lejlighed,lejligheden,lejligheder,lejlighederne " +
    "belysning:belysning,belysningen,belysninger erhvervelse:erhvervelse,erhvervelsen studerende:studerende,studerendes dissens:dissens demens:demens,demensen fristed:fristed,fristedet,fristeder"
  )
    .split(" ")
    .flatMap((line) => {
      const [own = "", forms = ""] = line.split(":");
      return forms.split(",").map((form): [string, string] => [form, own]);
    }),
);
