/**
 * Danish place names and surnames are made of parts: `Albertshøj`, `Sandløse`, `Vesterskær`, `Åkjær`. These are their
 * parts with æ, ø or å, so that a name nobody listed can still be read: `Vestersk,r` ends in `skær`.
 */
export const NAME_ENDINGS: readonly string[] = (
  "høj højen højvej gård gården gårdsvej løse rød lød sø søen søvej ø øen å åen ås åsen næs næsset skær bæk bækken kær kæret " +
  "kjær vænge vænget stræde strædet mølle møllen bjærg tårn tårnet højskole højskolen bøl bølle sølle bøg bøgen løkke løkken " +
  "ådal ådalen købing"
).split(" ");

/** What follows a name's first part when that is a single letter: `Åvej`, `Øbakken`. */
export const AFTER_ONE_LETTER: readonly string[] = (
  "vej vejen gade gaden stien bakken parken vang vangen gård gården huset skolen hallen dal dalen torvet pladsen kær kjær bro " +
  "broen sted marken krogen haven strand stranden"
).split(" ");

/** First parts that go before anything: `Østergade`, `Nørremarken`, `Sønderbro`. */
export const NAME_BEGINNINGS: readonly string[] = ["Øster", "Nørre", "Sønder"];
