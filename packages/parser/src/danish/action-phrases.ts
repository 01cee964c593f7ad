import { phrase } from "./phrase.ts";

/** Verbs of those who have something to do. */
const ACTIVE =
  "udarbejder|laver|samler op|undersøger|indkalder|sender|udsender|fremlægger|tager kontakt|følger op|vender tilbage|sørger for|koordinerer|overvejer|finder en|indhenter|tilretter|reviderer|orienterer|beslutter målsætninger|kontakter|planlægger|afklarer|inviterer|opdaterer|skriver|bidrager med|indarbejder|igangsætter|arbejder videre";
/** What somebody `skal`, in the active. */
const INFINITIVES =
  "udfylde|sende|udarbejde|vælge|aflevere|undersøge|fremlægge|indkalde|afklare|drøfte|tage kontakt|følge op|indhente|orientere|behandle|evaluere|planlægge|arbejde videre";

/** Something that somebody does after the meeting. Looked for in the words of one clause of a decision, lower case. */
export const actionPatterns: readonly RegExp[] = [
  // `HR udarbejder et nyt udkast` – not `udarbejdede`
  phrase(ACTIVE),
  // `Der udsendes vejledning` – not `er udsendt`
  phrase(
    "udsendes|indarbejdes|udarbejdes|opstartes|igangsættes|forelægges|fremlægges|genoptages|inviteres|indkaldes|undersøges|justeres|afklares|præsenteres|udvides|opstilles|evalueres|byttes rundt|arbejdes videre|går med i|lægges på|indhentes|bliver (?:indarbejdet|udsendt|fremlagt|forelagt|inviteret|indkaldt)",
  ),
  // `skal udfylde senest den 21. maj`, `skal sendes til` – not `skal have særligt fokus`
  phrase(
    `skal (?:(?:der|det|\\p{L}+) ){0,3}?(?:${INFINITIVES}|udfyldes|sendes|gennemgås|behandles|drøftes|afklares|indtænkes|præsenteres|repræsenteres|udarbejdes|gives|indkaldes|undersøges|fremlægges|inddrages|indarbejdes|evalueres|orienteres|forelægges|genoptages|afleveres)`,
  ),
  // `Chefforum skal omkring den 1. oktober 2023 have et strategiseminar`
  phrase("skal [^.]{0,30}den \\d{1,2}\\. \\p{L}+(?: \\d{4})? have"),
  // `bad forvaltningen om at undersøge`
  phrase("(?:bad|beder|anmoder|anmodede|opfordrer|opfordrede) \\p{L}[^.,;]{2,40} om,? at"),
  // `Deadline for dette er den 29. november`, `Det ledelsesmæssige ophæng er …`
  phrase("deadline|tovholder er|ansvarlig er|ophæng er"),
];

/** A clause that only names the day by which another is done. */
export const deadlinePattern = phrase("^deadline");

/** A possibility, a demand on a product or what has been done: no action. One clause, lower case. */
export const noActionPattern = phrase(
  "(?:kan|kunne|må|gerne|bør)(?! ikke)|skal have (?:særligt )?fokus|skal være (?!udfyldt)\\p{L}+|skal fremgå|skal indgå|skal kun|skal ikke|skal forsøge|havde følgende|med følgende",
);

/** A principle or a wish, whatever its clauses say: no action. The whole statement, lower case. */
export const wishPattern = phrase("^(?:det er )?(?:vigtigt|væsentligt|ønske om|opmærksomhed på)");

/** `HR & Organisation`, `Børn & Familie og Dagtilbud & Skole`, `Direktøren for By, Kultur & Miljø` */
const NAMES =
  "(?!(?:Der|Det|De|Den|Dette|Disse|Videre|Endelig|Derudover|Herudover|På|Til|I|Fra|Deadline|Udover|Efterfølgende|Generelt|Samtlige|Sagen|Punktet|Der|Hvis|Når) )\\p{Lu}[\\p{L}.-]*(?:(?:,| og| samt|) (?:\\p{Lu}[\\p{L}.-]*|&)| (?:for|af) \\p{Lu}[\\p{L}.-]*){0,12}";
/** `cheferne`, `den enkelte afdelingschef`, `forvaltningen` */
const ROLE = "(?:den enkelte \\p{Ll}{4,30}|(?:alle |de )?\\p{Ll}{3,30}(?:erne|ene|en|et|ne))";
const DOES = `(?:(?:herefter |derefter )?(?:skal (?:(?:\\p{L}+ ){0,3}(?:${INFINITIVES})(?!\\p{L})|(?=omkring |senest |inden |den \\d))|(?:${ACTIVE})(?!\\p{L})))`;

/** Who acts in a clause; group 1. Passive clauses (`skemaet skal sendes`) name nobody. */
export const actorPatterns: readonly RegExp[] = [
  new RegExp(`^(${NAMES}) (?=${DOES})`, "u"),
  new RegExp(`^(${ROLE}) (?=${DOES})`, "u"),
  // `Til mødet udarbejder Økonomi & Stab en præsentation`
  new RegExp(`(?<!\\p{L})(?:${ACTIVE}) (${NAMES}) (?=\\p{Ll})`, "u"),
  // `Det ledelsesmæssige ophæng er Ida Dam`
  /(?:ophæng|tovholder|ansvarlig) er (\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3})/u,
];
