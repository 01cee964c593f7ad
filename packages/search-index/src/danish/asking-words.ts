/**
 * Words that people put a question with and that say nothing of what it is about, folded: left out of a question that has anything else in
 * it, but not of the index, because some are part of names (`Én kommune – én organisation`). Words that no question needs anywhere are
 * in `stop-words.ts`.
 */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  (
    "aldrig altid andre bedre bedst blandt bruge brugt bruger burde desuden egentlig ellers endelig faktisk fandt faerre finde findes fx ganske gerne glad " +
    "faaet flere fleste foerst gaelder god gode godt handler hedder helt hele herunder hidtil hurtig hurtigt hverken hvert jeres " +
    "kommune kommunen kommunens kommunes kunnet laenge laengere langt lave laves lavet ligesom maa maatte maaske mener mere mest mindst mht mv naermere naeste nemlig nye nyeste ofte " +
    "os pga rigtig rundt saadan saadanne samme sammen samtidig seneste sidst siden siger sige sikkert sker skete sket snart soege spoerge staar stadig stedet " +
    "stor stoerre svaert sagt tager tidligere ting tit trods vaek vel vide videre viser vis vist vore"
  ).split(" "),
);
