/**
 * Parts of two and three letters that are meant when they are found. Every other short part is more often chance than
 * sense: `gen`+`nem`, `sam`+`men`, `fin`+`des`, `del`+`tage`.
 */
export const SHORT_PARTS: ReadonlySet<string> = new Set(
  (
    "by råd sag mål job bus bil vej hus lov sal mad bad fag tog lån løn køb dag år uge hav sti bro træ bæk eng gas kul sol " +
    "lys lyd sne mor far bog leg ski syg øje øre ben arm fod kat sø å el it"
  ).split(" "),
);

/** Endings that are words too, but at the end of a word nearly always an ending: `fælles`|`skab`, `afslutnings`|`vist`. */
export const ENDINGS_NOT_PARTS: ReadonlySet<string> = new Set(
  (
    "skab skabs skabet skabets skaber skabers skaberne skabernes agte agtes vist ledes mæssig mæssige mæssigt " +
    "agtig agtige agtigt fuld fulde fuldt løse løst hede heder rige bare bart lige ligt ligere ligste ligheder " +
    "ring ringe ringen ringer ende esse tiske ioner native nativt logi elle verst lede ageret"
  ).split(" "),
);

/** Danish inflections. What they are put on must split at the same place: `mødested`+et does, `leder`+en does not. */
export const INFLECTIONS: readonly string[] =
  "s e n t r en et er es ne ns ts rs ens ets ers ene enes erne ernes rne rnes nes ede ere".split(" ");

/** Parts whose last letter looks like a joint and is not. */
export const WORDS_ENDING_LIKE_JOINTS: ReadonlySet<string> = new Set(["fælles", "tværs", "pris", "plads"]);
