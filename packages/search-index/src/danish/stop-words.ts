/**
 * Words that say nothing of what a question is about, folded. They are kept in the printed text and in phrases, and left out of the stems
 * and of questions that have anything else in them. Short forms that are also names (`med`, the co-determination system) count as
 * stop words only in lower case; see `read-question.ts`.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "ad af alle alt anden andet at blev blive bliver blevet bare beslutte burde boer da dag de dem den denne der deres derfor det dette dig din disse dit dog du " +
    "efter eller en end endnu er et faa faar fik for fordi fra foer gennem gik goer gjorde gaar ham han hans har havde have hende hendes her hos hun hvad hvem hver " +
    "hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornaar hvorvidt i idet igen ikke ind ingen intet ja jeg jer kan kom komme kommer kunne lade lav lidt lige mange " +
    "man med meget mellem men mig min mindre mine mit mod mon naar ned nej nogen noget nogle nok nu ny nye nyt og ogsaa om omkring op os over paa saa samt se selv ses sig sin sine sit skal " +
    "skulle som stor store til ud uden under ved vedr vedroerende vi vil ville vores vaere vaeret vaerre"
  ).split(" "),
);
